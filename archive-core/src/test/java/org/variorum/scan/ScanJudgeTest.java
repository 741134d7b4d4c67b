package org.variorum.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.variorum.scan.UnacceptableFileException.Reason;

class ScanJudgeTest {
  private final ScanJudge judge = new ScanJudge(ScanLimits.USUAL, Tolerance.NONE);

  @TempDir Path directory;

  @Test
  void readsTheSizeOfAPngAJpegAndATiff() throws IOException {
    assertThat(judged(ScanSamples.png(60, 40)))
        .isEqualTo(new ScanHeader(ScanFormat.PNG, 60, 40, Orientation.UPRIGHT));
    assertThat(judged(ScanSamples.jpeg(60, 40)))
        .isEqualTo(new ScanHeader(ScanFormat.JPEG, 60, 40, Orientation.UPRIGHT));
    assertThat(judged(ScanSamples.tiff(60, 40)))
        .isEqualTo(new ScanHeader(ScanFormat.TIFF, 60, 40, Orientation.UPRIGHT));
  }

  @Test
  void swapsTheSidesOfAPictureThatLiesInItsFile() throws IOException {
    ScanHeader lying = judged(ScanSamples.jpegOrientated(60, 40, 6));

    assertThat(lying.shownWidth()).isEqualTo(40);
    assertThat(lying.shownHeight()).isEqualTo(60);
  }

  @Test
  void refusesAFileWithoutBytes() throws IOException {
    assertThat(refused(new byte[0])).isEqualTo(Reason.EMPTY);
  }

  @Test
  void refusesATextCalledPng() throws IOException {
    assertThat(refused(ScanSamples.textCalledPng())).isEqualTo(Reason.UNKNOWN_TYPE);
  }

  @Test
  void refusesAFileOfOneByte() throws IOException {
    assertThat(refused(new byte[] {(byte) 0xFF})).isEqualTo(Reason.UNKNOWN_TYPE);
  }

  @Test
  void refusesATruncatedJpeg() throws IOException {
    assertThat(refused(ScanSamples.truncated(ScanSamples.jpeg(600, 400))))
        .isEqualTo(Reason.TRUNCATED);
  }

  @Test
  void refusesATruncatedPng() throws IOException {
    assertThat(refused(ScanSamples.truncated(ScanSamples.png(600, 400))))
        .isEqualTo(Reason.TRUNCATED);
  }

  @Test
  void refusesATruncatedTiff() throws IOException {
    assertThat(refused(ScanSamples.truncated(ScanSamples.tiff(600, 400))))
        .isEqualTo(Reason.TRUNCATED);
  }

  @Test
  void refusesEveryBeginningOfAPicture() throws IOException {
    byte[] whole = ScanSamples.png(8, 8);

    for (int length = 0; length < whole.length; length++) {
      assertThat(refused(Arrays.copyOf(whole, length))).isNotNull();
    }
  }

  @Test
  void refusesAPngWithAFlippedBit() throws IOException {
    assertThat(refused(ScanSamples.pngWithAFlippedBit())).isEqualTo(Reason.DAMAGED);
  }

  @Test
  void refusesAPixelBombByItsSides() throws IOException {
    assertThat(refused(ScanSamples.pngBomb(50_000, 50_000))).isEqualTo(Reason.TOO_WIDE_OR_HIGH);
  }

  @Test
  void refusesAPixelBombByItsPixels() throws IOException {
    assertThat(refused(ScanSamples.pngBomb(29_000, 29_000))).isEqualTo(Reason.TOO_MANY_PIXELS);
  }

  @Test
  void refusesSidesThatOverflowAnInt() throws IOException {
    assertThat(refused(ScanSamples.pngBomb(-1, -1))).isEqualTo(Reason.TOO_WIDE_OR_HIGH);
    assertThat(refused(ScanSamples.pngBomb(0, 10))).isEqualTo(Reason.DAMAGED);
  }

  @Test
  void findsEachPageOfATiff() throws IOException {
    ScanFile file = judge.judge(file(ScanSamples.tiffOfTwoPages()));

    assertThat(file.pages()).extracting(ScanHeader::index).containsExactly(0, 1);
  }

  @Test
  void refusesMorePagesThanTheLimit() {
    ScanLimits narrow = new ScanLimits(1 << 20, 1 << 20, 1000, 1 << 20, 1);
    ScanJudge strict = new ScanJudge(narrow, Tolerance.NONE);

    assertThat(
            catchThrowableOfType(
                    UnacceptableFileException.class,
                    () -> strict.judge(file(ScanSamples.tiffOfTwoPages())))
                .reason())
        .isEqualTo(Reason.TOO_MANY_PAGES);
  }

  @Test
  void refusesMoreBytesThanTheLimit() throws IOException {
    ScanJudge strict = new ScanJudge(new ScanLimits(100, 1000, 100, 1000, 10), Tolerance.NONE);

    UnacceptableFileException refusal =
        catchThrowableOfType(
            UnacceptableFileException.class, () -> strict.judge(file(ScanSamples.png(60, 40))));

    assertThat(refusal.reason()).isEqualTo(Reason.TOO_MANY_BYTES);
  }

  @Test
  void refusesAProgressiveJpegThatWouldHaveToBeHeldAsAWhole() throws IOException {
    ScanJudge strict =
        new ScanJudge(new ScanLimits(1 << 20, 1 << 20, 1000, 100_000, 10), Tolerance.NONE);

    assertThat(strict.judge(file(ScanSamples.jpeg(400, 400)))).isNotNull();
    assertThat(
            catchThrowableOfType(
                    UnacceptableFileException.class,
                    () -> strict.judge(file(ScanSamples.progressiveJpeg(400, 400))))
                .reason())
        .isEqualTo(Reason.TOO_COSTLY);
  }

  @Test
  void takesABilevelTiff() throws IOException {
    BufferedImage bilevel = new BufferedImage(90, 50, BufferedImage.TYPE_BYTE_BINARY);

    assertThat(judged(ScanSamples.tiffInStrips(bilevel, "CCITT T.6")).width()).isEqualTo(90);
  }

  @ParameterizedTest
  @EnumSource(Reason.class)
  void saysEachReasonInEachLanguageOfTheDesk(Reason reason) {
    UnacceptableFileException refusal = new UnacceptableFileException(reason, 1, 2, 3);

    String english = refusal.words(Locale.ENGLISH);
    String russian = refusal.words(Locale.forLanguageTag("ru"));
    String german = refusal.words(Locale.GERMAN);

    assertThat(english).isNotBlank().isEqualTo(refusal.getMessage());
    assertThat(russian).containsPattern("\\p{IsCyrillic}");
    assertThat(german).isNotBlank().isNotEqualTo(english);
  }

  private ScanHeader judged(byte[] bytes) throws IOException {
    return judge.judge(file(bytes)).pages().get(0);
  }

  private Reason refused(byte[] bytes) throws IOException {
    Path file = file(bytes);
    return catchThrowableOfType(UnacceptableFileException.class, () -> judge.judge(file)).reason();
  }

  private Path file(byte[] bytes) throws IOException {
    return Files.write(directory.resolve("scan.png"), bytes);
  }
}
