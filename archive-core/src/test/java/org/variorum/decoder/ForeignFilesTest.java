package org.variorum.decoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.scan.ScanFile;
import org.variorum.scan.ScanLimits;
import org.variorum.scan.Tolerance;
import org.variorum.scan.UnacceptableFileException;

/**
 * Odd and broken files of other projects, where a copy of them lies beside this one: each gives a
 * picture or a reason, and the process lives on.
 */
class ForeignFilesTest {
  @TempDir Path directory;

  @Test
  void eachGivesAPictureOrAReason() throws IOException {
    Optional<Path> data =
        Stream.of("../../shared/data", "../../../shared/data")
            .map(Path::of)
            .filter(Files::isDirectory)
            .findFirst();
    assumeTrue(data.isPresent(), "There are no files of other projects in ../shared/data");
    DecoderLimits limits =
        new DecoderLimits(
            new ScanLimits(200_000_000, 150_000_000, 30_000, 384_000_000, 1000),
            768,
            Duration.ofSeconds(60),
            1000,
            Duration.ofMinutes(1));
    Decoder decoder = new Decoder(directory.resolve("decoder"), limits);
    try {
      Map<String, String> outcomes = outcomes(decoder, data.get());
      outcomes.forEach((name, outcome) -> System.out.printf("%-75s %s%n", name, outcome));
      assertThat(outcomes.values()).noneMatch(outcome -> outcome.contains("UNREADABLE"));
    } finally {
      decoder.stop();
    }
  }

  private Map<String, String> outcomes(Decoder decoder, Path data) throws IOException {
    Map<String, String> outcomes = new TreeMap<>();
    for (String folder : new String[] {"images", "scans", "payloads", "iiif"}) {
      try (Stream<Path> files = Files.walk(data.resolve(folder))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          outcomes.put(data.relativize(file).toString(), outcome(decoder, file));
        }
      }
    }
    return outcomes;
  }

  private String outcome(Decoder decoder, Path file) {
    String strict = outcome(decoder, file, Tolerance.NONE);
    return strict.startsWith("TRUNCATED") || strict.startsWith("DAMAGED")
        ? strict + ", if kept: " + outcome(decoder, file, Tolerance.OF_DAMAGE)
        : strict;
  }

  private String outcome(Decoder decoder, Path file, Tolerance tolerance) {
    try {
      ScanFile made = decoder.cut(file, tolerance, directory.resolve("tiles.zip"));
      return made.format()
          + (made.damaged() ? " damaged, " : ", ")
          + made.pages().size()
          + " of "
          + made.pages().get(0).shownWidth()
          + "x"
          + made.pages().get(0).shownHeight();
    } catch (UnacceptableFileException e) {
      return e.code().replace('\t', ' ').strip();
    }
  }
}
