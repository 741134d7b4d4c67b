package org.variorum.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The merged descriptor lags behind neither WAR's, and no file of one hides a file of the other.
 */
class AllInOneTest {
  private static final Pattern STATEMENT =
      Pattern.compile(
          "<(servlet-name|servlet-class|filter-name|filter-class|url-pattern|param-name|param-value"
              + "|listener-class|location|persistence-unit-name|injection-target-class|path"
              + "|tracking-mode|mime-type)>([^<]+)<");

  @ParameterizedTest
  @ValueSource(strings = {"archive-web", "archive-admin"})
  void saysInItsDescriptorAllThatTheWarSays(String war) throws IOException {
    assertThat(statements("docker")).containsAll(statements(war));
  }

  @ParameterizedTest
  @ValueSource(strings = {"archive-web", "archive-admin"})
  void saysItInTheSameOrder(String war) throws IOException {
    List<String> mine = filtersMapped(war);

    assertThat(filtersMapped("docker").stream().filter(mine::contains))
        .containsExactlyElementsOf(mine);
  }

  @ParameterizedTest
  @ValueSource(strings = {"archive-web"})
  void hidesNoFileOfTheOtherWar(String war) throws IOException {
    assertThat(files(war)).doesNotContainAnyElementsOf(files("archive-admin"));
  }

  private static List<String> statements(String module) throws IOException {
    return STATEMENT
        .matcher(descriptor(module))
        .results()
        .map(found -> found.group(1) + " " + found.group(2).strip())
        .distinct()
        .toList();
  }

  private static List<String> filtersMapped(String module) throws IOException {
    return Pattern.compile("<filter-mapping>\\s*<filter-name>([^<]+)<")
        .matcher(descriptor(module))
        .results()
        .map((MatchResult found) -> found.group(1))
        .toList();
  }

  private static String descriptor(String module) throws IOException {
    return Files.readString(webapp(module).resolve("WEB-INF/web.xml"), StandardCharsets.UTF_8);
  }

  private static List<String> files(String module) throws IOException {
    Path root = webapp(module);
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(Files::isRegularFile)
          .map(file -> root.relativize(file).toString())
          .filter(name -> !name.equals("WEB-INF/web.xml"))
          .toList();
    }
  }

  private static Path webapp(String module) {
    return Path.of("..", module, "src", "main", "webapp");
  }
}
