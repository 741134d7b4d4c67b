package org.variorum.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the container files name exists; no container engine is needed to see that. */
class DockerFilesTest {
  private static final Path ROOT = Path.of("..");

  @Test
  void copiesOnlyWhatThereIs() throws IOException {
    List<String> sources =
        lines("COPY").filter(line -> !line.contains("--from")).flatMap(this::sources).toList();

    assertThat(sources)
        .contains("mvnw", "docker")
        .allSatisfy(name -> assertThat(ROOT.resolve(name)).exists());
  }

  @Test
  void copiesEveryModuleThatTheBuildNeeds() throws IOException {
    List<String> modules =
        Pattern.compile("<module>([^<]+)</module>")
            .matcher(Files.readString(ROOT.resolve("pom.xml")))
            .results()
            .map(found -> found.group(1))
            .toList();

    assertThat(lines("COPY").flatMap(this::sources)).containsAll(modules);
  }

  @Test
  void takesTheJarThatTheBuildMakes() throws IOException {
    assertThat(lines("COPY").filter(line -> line.contains("--from=build")))
        .singleElement()
        .asString()
        .contains("/build/docker/target/variorum.jar");
    assertThat(Files.readString(Path.of("pom.xml"))).contains("variorum.jar");
  }

  @Test
  void runsAsNobodySpecialOnFixedVersions() throws IOException {
    assertThat(lines("USER")).containsExactly("USER variorum");
    assertThat(lines("FROM"))
        .allSatisfy(line -> assertThat(line).containsPattern(":\\d+\\.\\d+\\.\\d+"));
  }

  @Test
  void composesWithTheDockerfileThatThereIs() throws IOException {
    String compose = Files.readString(Path.of("compose.yaml"));

    assertThat(compose).contains("dockerfile: docker/Dockerfile", "data:/variorum/data");
    assertThat(lines("VOLUME")).containsExactly("VOLUME /variorum/data");
  }

  private Stream<String> sources(String copy) {
    List<String> words = Arrays.asList(copy.split("\\s+"));
    return words.subList(1, words.size() - 1).stream();
  }

  private static Stream<String> lines(String instruction) throws IOException {
    return Files.readAllLines(Path.of("Dockerfile")).stream()
        .filter(line -> line.startsWith(instruction + " "));
  }
}
