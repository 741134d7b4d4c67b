package org.variorum.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/security.md} has a line for each requirement, and names classes that there are. */
class SecurityListTest {
  /** Sections of ASVS 5.0.0, each with how many requirements of levels 1 and 2 it begins with. */
  private static final String SECTIONS =
      "1.1:2 1.2:9 1.3:11 1.4:3 1.5:2 2.1:3 2.2:3 2.3:4 2.4:1 3.2:2 3.3:4 3.4:6 3.5:5 3.7:2 4.1:3"
          + " 4.2:1 4.3:2 4.4:4 5.1:1 5.2:3 5.3:2 5.4:3 6.1:3 6.2:12 6.3:4 6.4:4 6.5:5 6.6:3 6.8:4"
          + " 7.1:3 7.2:4 7.3:2 7.4:5 7.5:2 7.6:2 8.1:2 8.2:3 8.3:1 8.4:1 9.1:3 9.2:4 10.1:2 10.2:2"
          + " 10.3:4 10.4:11 10.5:5 10.6:2 10.7:3 11.1:2 11.2:3 11.3:3 11.4:4 11.5:1 11.6:1 12.1:3"
          + " 12.2:2 12.3:4 13.1:1 13.2:5 13.3:2 13.4:5 14.1:2 14.2:4 14.3:3 15.1:3 15.2:3 15.3:7"
          + " 16.1:1 16.2:5 16.3:4 16.4:3 16.5:3 17.1:1 17.2:4 17.3:2";

  private static final Pattern ROW =
      Pattern.compile("\\| (\\d+\\.\\d+\\.\\d+) \\| [12] \\| (met|n/a|gap) \\| (.{5,}) \\|");

  /** A class of ours, perhaps after its package and before a method. */
  private static final Pattern CLASS =
      Pattern.compile("`(?:[a-z]+\\.)?([A-Z][a-z]+(?:[A-Z]+[a-z]*)+)(?:\\.\\w+)?`");

  private static final Set<String> OF_JAVA = Set.of("SecureRandom", "HttpOnly", "SameSite");

  @Test
  void hasEachRequirementOnce() throws IOException {
    List<String> wanted =
        Stream.of(SECTIONS.split(" ", -1)).flatMap(SecurityListTest::requirements).toList();

    assertThat(rows().map(row -> row.group(1))).containsExactlyElementsOf(wanted);
  }

  @Test
  void countsWhatItSays() throws IOException {
    String list = list();
    assertThat(list)
        .contains(
            count("met")
                + " are met, "
                + count("n/a")
                + " have nothing to apply to, "
                + count("gap")
                + " are gaps");
  }

  @Test
  void namesClassesThatThereAre() throws IOException {
    Set<String> known = classes();

    assertThat(CLASS.matcher(list()).results().map(found -> found.group(1)).distinct())
        .filteredOn(name -> !OF_JAVA.contains(name))
        .isSubsetOf(known);
  }

  private static long count(String state) throws IOException {
    return rows().filter(row -> row.group(2).equals(state)).count();
  }

  private static Stream<String> requirements(String section) {
    String[] parts = section.split(":", 2);
    return IntStream.rangeClosed(1, Integer.parseInt(parts[1]))
        .mapToObj(number -> parts[0] + "." + number);
  }

  private static Stream<Matcher> rows() throws IOException {
    return list().lines().map(ROW::matcher).filter(Matcher::matches);
  }

  private static String list() throws IOException {
    return Files.readString(Path.of("..", "docs", "security.md"));
  }

  private static Set<String> classes() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(".."), 12)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".java"))
          .map(name -> name.substring(0, name.length() - 5))
          .collect(Collectors.toSet());
    }
  }
}
