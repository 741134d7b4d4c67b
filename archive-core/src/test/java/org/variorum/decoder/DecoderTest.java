package org.variorum.decoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.scan.ScanFile;
import org.variorum.scan.ScanFormat;
import org.variorum.scan.ScanLimits;
import org.variorum.scan.ScanSamples;
import org.variorum.scan.TileArchive;
import org.variorum.scan.TileGrid;
import org.variorum.scan.Tolerance;
import org.variorum.scan.UnacceptableFileException;
import org.variorum.scan.UnacceptableFileException.Reason;

/** The process that takes scans apart, as the portal runs it. */
class DecoderTest {
  @TempDir static Path directory;

  private static Decoder decoder;

  @BeforeAll
  static void begin() {
    decoder = decoder(96, Duration.ofSeconds(60));
  }

  @AfterAll
  static void end() {
    decoder.stop();
  }

  private static Decoder decoder(int megabytes, Duration time) {
    ScanLimits scans = new ScanLimits(1L << 28, 400_000_000, 30_000, 1L << 40, 20);
    return new Decoder(
        directory.resolve("decoder"),
        new DecoderLimits(scans, megabytes, time, 200, Duration.ofMinutes(1)));
  }

  @Test
  void cutsAPictureInItsOwnProcess() throws IOException {
    Path zip = directory.resolve("tiles.zip");

    ScanFile file = decoder.cut(file(ScanSamples.png(700, 500)), Tolerance.NONE, zip);

    assertThat(file.format()).isEqualTo(ScanFormat.PNG);
    assertThat(file.pages()).hasSize(1);
    assertThat(new TileArchive(FileChannel.open(zip), new TileGrid(700, 500)).preview())
        .isNotEmpty();
  }

  @Test
  void saysWhyAFileIsNotTaken() throws IOException {
    assertThat(refused(decoder, ScanSamples.truncated(ScanSamples.png(700, 500))))
        .isEqualTo(Reason.TRUNCATED);
  }

  @Test
  void keepsOneProcessForManyFiles() throws IOException {
    decoder.judge(file(ScanSamples.png(70, 50)), Tolerance.NONE);
    long first = decoder.process().getAsLong();
    refused(decoder, new byte[] {1, 2, 3});
    decoder.judge(file(ScanSamples.png(70, 50)), Tolerance.NONE);

    assertThat(decoder.process()).hasValue(first);
  }

  @Test
  void refusesWhatNeedsMoreMemoryThanThereIsAndGoesOn() throws IOException {
    assertThat(refused(decoder, ScanSamples.gifBomb(30_000, 13_000))).isEqualTo(Reason.TOO_COSTLY);

    assertThat(decoder.judge(file(ScanSamples.png(70, 50)), Tolerance.NONE).pages()).hasSize(1);
  }

  @Test
  void refusesWhatTakesTooLong() throws IOException {
    Decoder hasty = decoder(96, Duration.ofMillis(1));
    try {
      assertThat(refused(hasty, ScanSamples.png(3500, 3500))).isEqualTo(Reason.TOO_SLOW);
    } finally {
      hasty.stop();
    }
  }

  @Test
  void startsAnewAfterTheProcessWasKilled() throws IOException {
    decoder.judge(file(ScanSamples.png(70, 50)), Tolerance.NONE);
    ProcessHandle killed = ProcessHandle.of(decoder.process().getAsLong()).orElseThrow();
    killed.destroyForcibly();
    killed.onExit().join();
    Path zip = directory.resolve("after.zip");

    assertThat(decoder.cut(file(ScanSamples.png(70, 50)), Tolerance.NONE, zip).pages()).hasSize(1);
  }

  @Test
  void handsNothingOfItsEnvironmentOver() throws IOException {
    decoder.judge(file(ScanSamples.png(70, 50)), Tolerance.NONE);
    Path environment = Path.of("/proc", "" + decoder.process().getAsLong(), "environ");

    if (Files.exists(environment)) {
      assertThat(Files.readString(environment)).doesNotContain("PATH=", "HOME=");
    }
  }

  @Test
  void namesEachJarThatTheProgramCarries() throws IOException {
    Path jars = Path.of("target/classes/org/variorum/decoder/jars");

    try (var found = Files.list(jars)) {
      List<String> names = found.map(jar -> jar.getFileName().toString()).toList();
      assertThat(names).containsExactlyInAnyOrderElementsOf(DecoderJars.NAMES);
    }
  }

  private static Reason refused(Decoder decoder, byte[] bytes) throws IOException {
    Path file = file(bytes);
    return catchThrowableOfType(
            UnacceptableFileException.class,
            () -> decoder.cut(file, Tolerance.NONE, directory.resolve("none.zip")))
        .reason();
  }

  private static Path file(byte[] bytes) throws IOException {
    return Files.write(directory.resolve("scan"), bytes);
  }
}
