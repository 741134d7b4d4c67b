package org.variorum.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.scan.UnacceptableFileException.Reason;

class ScanCutterTest {
  private static final int TOLERANCE = 12;

  private final ScanCutter cutter = new ScanCutter(ScanLimits.USUAL);

  @TempDir Path directory;

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpeg", "tiff"})
  void cutsTilesOfAllLevels(String format) throws IOException {
    byte[] scan = ScanSamples.written(format, ScanSamples.quarters(1301, 901));

    TileArchive tiles = cut(scan);

    assertThat(tiles.grid().levels()).isEqualTo(3);
    BufferedImage topLeft = image(tiles.tile(new TilePlace(0, 0, 0)));
    assertThat(topLeft.getWidth()).isEqualTo(512);
    assertLike(topLeft, 100, 100, Color.RED);
    BufferedImage bottomRight = image(tiles.tile(new TilePlace(0, 2, 1)));
    assertThat(bottomRight.getWidth()).isEqualTo(1301 - 1024);
    assertThat(bottomRight.getHeight()).isEqualTo(901 - 512);
    assertLike(bottomRight, 100, 100, Color.WHITE);
    BufferedImage whole = image(tiles.tile(new TilePlace(2, 0, 0)));
    assertThat(whole.getWidth()).isEqualTo(326);
    assertThat(whole.getHeight()).isEqualTo(226);
    assertQuarters(whole);
  }

  @Test
  void cutsABoxAcrossTilesAtFullSize() throws IOException {
    TileArchive tiles = cut(ScanSamples.written("png", ScanSamples.quarters(1301, 901)));

    BufferedImage box = image(crop(tiles, 600, 400, 100, 101));

    assertThat(box.getWidth()).isEqualTo(100);
    assertThat(box.getHeight()).isEqualTo(101);
    assertQuarters(box);
  }

  @Test
  void cutsALargeBoxFromALevelOnWhichItIsSmaller() throws IOException {
    TileArchive tiles = cut(ScanSamples.written("png", ScanSamples.quarters(2602, 1802)));

    BufferedImage box = image(crop(tiles, 0, 0, 2602, 1802));

    assertThat(box.getWidth()).isEqualTo(651);
    assertQuarters(box);
  }

  private static byte[] crop(TileArchive tiles, int x, int y, int width, int height)
      throws IOException {
    return new Renderer(tiles).render(Rendering.crop(new Box(x, y, width, height)));
  }

  @Test
  void makesAPreviewAndAThumbnail() throws IOException {
    TileArchive tiles = cut(ScanSamples.png(2600, 1300));

    BufferedImage preview = image(tiles.preview());
    BufferedImage thumbnail = image(tiles.thumbnail());

    assertThat(preview.getWidth()).isEqualTo(1200);
    assertThat(preview.getHeight()).isEqualTo(600);
    assertQuarters(preview);
    assertThat(thumbnail.getWidth()).isEqualTo(200);
    assertThat(thumbnail.getHeight()).isEqualTo(100);
    assertQuarters(thumbnail);
  }

  @Test
  void neverMakesAPictureLarger() throws IOException {
    TileArchive tiles = cut(ScanSamples.png(30, 20));

    assertThat(image(tiles.preview()).getWidth()).isEqualTo(30);
    assertThat(image(tiles.thumbnail()).getWidth()).isEqualTo(30);
    assertThat(image(tiles.tile(new TilePlace(0, 0, 0))).getHeight()).isEqualTo(20);
  }

  @Test
  void cutsAPictureOfOnePixel() throws IOException {
    assertThat(image(cut(ScanSamples.png(1, 1)).thumbnail()).getWidth()).isEqualTo(1);
  }

  /** The corner that the red quarter comes to, for each of the eight cases of EXIF. */
  @ParameterizedTest
  @CsvSource({
    "1, 0, 0", "2, 1, 0", "3, 1, 1", "4, 0, 1", "5, 0, 0", "6, 1, 0", "7, 1, 1", "8, 0, 1"
  })
  void turnsAPictureAsItsExifSays(int orientation, int right, int low) throws IOException {
    BufferedImage shown = image(cut(ScanSamples.jpegOrientated(640, 320, orientation)).preview());

    assertThat(shown.getWidth()).isEqualTo(orientation < 5 ? 640 : 320);
    int x = shown.getWidth() / 4 + right * shown.getWidth() / 2;
    int y = shown.getHeight() / 4 + low * shown.getHeight() / 2;
    assertLike(shown, x, y, Color.RED);
    assertLike(shown, shown.getWidth() - 1 - x, shown.getHeight() - 1 - y, Color.WHITE);
  }

  @Test
  void tellsATurnFromATurnWithAMirror() throws IOException {
    BufferedImage turned = image(cut(ScanSamples.jpegOrientated(640, 320, 6)).preview());
    BufferedImage mirrored = image(cut(ScanSamples.jpegOrientated(640, 320, 5)).preview());

    assertLike(turned, 80, 160, Color.BLUE);
    assertLike(mirrored, 240, 160, Color.BLUE);
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        BufferedImage.TYPE_BYTE_GRAY,
        BufferedImage.TYPE_USHORT_GRAY,
        BufferedImage.TYPE_BYTE_BINARY
      })
  void keepsGreyGreyInEveryDepth(int type) throws IOException {
    BufferedImage grey = new BufferedImage(700, 500, type);
    grey.getGraphics().fillRect(0, 0, 350, 500);

    for (byte[] scan :
        new byte[][] {ScanSamples.written("png", grey), ScanSamples.tiffInStrips(grey, "LZW")}) {
      BufferedImage preview = image(cut(scan).preview());
      assertThat(preview.getRaster().getNumBands()).isEqualTo(1);
      assertThat(preview.getRaster().getSample(100, 200, 0)).isGreaterThan(250);
      assertThat(preview.getRaster().getSample(600, 200, 0)).isLessThan(5);
    }
  }

  @Test
  void showsWhatIsTransparentAsWhite() throws IOException {
    BufferedImage clear = new BufferedImage(100, 100, BufferedImage.TYPE_INT_ARGB);
    clear.setRGB(0, 0, 0xFF000000);

    assertLike(image(cut(ScanSamples.written("png", clear)).preview()), 50, 50, Color.WHITE);
  }

  @Test
  void readsAFaxedTiff() throws IOException {
    BufferedImage page = new BufferedImage(700, 500, BufferedImage.TYPE_BYTE_BINARY);
    page.getGraphics().fillRect(0, 0, 350, 500);

    BufferedImage shown = image(cut(ScanSamples.tiffInStrips(page, "CCITT T.6")).preview());

    assertLike(shown, 100, 100, Color.WHITE);
    assertLike(shown, 600, 100, Color.BLACK);
  }

  @Test
  void refusesAJpegWithAHole() {
    assertRefused(ScanSamples.jpegWithAHole());
  }

  @Test
  void refusesAPngWithRubbishForData() {
    assertRefused(ScanSamples.pngWithRubbishForData());
  }

  @Test
  void storesEntriesThatAnyToolCanRead() throws IOException {
    TileArchive tiles = cut(ScanSamples.png(1301, 901));

    try (ZipFile zip = new ZipFile(directory.resolve("tiles.zip").toFile())) {
      ZipEntry tile = zip.getEntry("tiles/2/1_0.jpg");
      assertThat(tile.getMethod()).isEqualTo(ZipEntry.STORED);
      assertThat(zip.getInputStream(tile).readAllBytes())
          .isEqualTo(tiles.tile(new TilePlace(1, 1, 0)));
      assertThat(zip.getEntry("info.json")).isNotNull();
    }
  }

  private void assertRefused(byte[] scan) {
    assertThatExceptionOfType(UnacceptableFileException.class)
        .isThrownBy(() -> cut(scan))
        .extracting(UnacceptableFileException::reason)
        .isEqualTo(Reason.DAMAGED);
  }

  private TileArchive cut(byte[] scan) throws IOException {
    Path file = Files.write(directory.resolve("scan"), scan);
    Path zip = directory.resolve("tiles.zip");
    ScanHeader header = cutter.cut(file, Tolerance.NONE, zip).pages().get(0);
    return new TileArchive(
        FileChannel.open(zip), new TileGrid(header.shownWidth(), header.shownHeight()));
  }

  private static BufferedImage image(byte[] jpeg) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(jpeg));
  }

  private static void assertQuarters(BufferedImage shown) {
    int right = shown.getWidth() * 3 / 4;
    int low = shown.getHeight() * 3 / 4;
    assertLike(shown, shown.getWidth() / 4, shown.getHeight() / 4, Color.RED);
    assertLike(shown, right, shown.getHeight() / 4, Color.GREEN);
    assertLike(shown, shown.getWidth() / 4, low, Color.BLUE);
    assertLike(shown, right, low, Color.WHITE);
  }

  private static void assertLike(BufferedImage shown, int x, int y, Color expected) {
    Color found = new Color(shown.getRGB(x, y));
    assertThat(Math.abs(found.getRed() - expected.getRed())).isLessThan(TOLERANCE);
    assertThat(Math.abs(found.getGreen() - expected.getGreen())).isLessThan(TOLERANCE);
    assertThat(Math.abs(found.getBlue() - expected.getBlue())).isLessThan(TOLERANCE);
  }
}
