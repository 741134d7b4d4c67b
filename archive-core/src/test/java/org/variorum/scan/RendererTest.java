package org.variorum.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RendererTest {
  private static final int TOLERANCE = 6;

  /** Red and green above, blue and white below. */
  @TempDir static Path directory;

  private static TileArchive quarters;
  private static TileArchive grey;

  @BeforeAll
  static void cut() throws IOException {
    quarters = archive("quarters", ScanSamples.quarters(1301, 901));
    BufferedImage shades = new BufferedImage(700, 500, BufferedImage.TYPE_BYTE_GRAY);
    for (int x = 0; x < 700; x++) {
      for (int y = 0; y < 500; y++) {
        shades.getRaster().setSample(x, y, 0, x * 255 / 699);
      }
    }
    grey = archive("grey", shades);
  }

  private static TileArchive archive(String name, BufferedImage image) throws IOException {
    Path scan = Files.write(directory.resolve(name), ScanSamples.written("png", image));
    Path zip = directory.resolve(name + ".zip");
    ScanHeader header =
        new ScanCutter(ScanLimits.USUAL).cut(scan, Tolerance.NONE, zip).pages().get(0);
    return new TileArchive(
        FileChannel.open(zip), new TileGrid(image.getWidth(), image.getHeight()));
  }

  /** Columns of black and white, a pixel wide each, are grey at half the size. */
  @Test
  void showsNoPartOfASmallerPictureSharperThanItself() throws IOException {
    BufferedImage stripes = new BufferedImage(640, 480, BufferedImage.TYPE_BYTE_GRAY);
    for (int x = 0; x < 640; x += 2) {
      for (int y = 0; y < 480; y++) {
        stripes.getRaster().setSample(x, y, 0, 255);
      }
    }
    Renderer renderer = new Renderer(archive("stripes", stripes));
    PictureSize half = new PictureSize(320, 240);

    for (int x = 100; x < 104; x++) {
      Rendering pixel =
          new Rendering(new Box(x, 200, 1, 1), 1, 1, Turn.NONE, Quality.DEFAULT, PictureFormat.PNG);
      int sharp = shade(renderer.render(pixel));
      assertThat(sharp < 60 || sharp > 195).isTrue();
      assertThat(shade(renderer.render(pixel, half))).isBetween(100, 156);
    }
  }

  private static int shade(byte[] picture) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(picture)).getRaster().getSample(0, 0, 0);
  }

  @ParameterizedTest
  @CsvSource({
    "1301, 901",
    "1300, 900",
    "651, 451",
    "650, 450",
    "649, 450",
    "300, 800",
    "1301, 7",
    "13, 9"
  })
  void makesTheWholeAtAnySize(int width, int height) throws IOException {
    BufferedImage made = made(quarters, whole(width, height, Turn.NONE, Quality.DEFAULT));

    assertThat(made.getWidth()).isEqualTo(width);
    assertThat(made.getHeight()).isEqualTo(height);
    assertColours(made, Color.RED, Color.GREEN, Color.BLUE, Color.WHITE);
  }

  @ParameterizedTest
  @CsvSource({
    "false, 0, RED, GREEN, BLUE, WHITE",
    "false, 1, BLUE, RED, WHITE, GREEN",
    "false, 2, WHITE, BLUE, GREEN, RED",
    "false, 3, GREEN, WHITE, RED, BLUE",
    "true, 0, GREEN, RED, WHITE, BLUE",
    "true, 1, WHITE, GREEN, BLUE, RED",
    "true, 2, BLUE, WHITE, RED, GREEN",
    "true, 3, RED, BLUE, GREEN, WHITE"
  })
  void mirrorsFirstAndThenTurnsClockwise(
      boolean mirrored, int quarters90, String a, String b, String c, String d) throws IOException {
    Turn turn = new Turn(mirrored, quarters90);
    BufferedImage made = made(quarters, whole(400, 200, turn, Quality.DEFAULT));

    assertThat(made.getWidth()).isEqualTo(quarters90 % 2 == 0 ? 400 : 200);
    assertColours(made, colour(a), colour(b), colour(c), colour(d));
  }

  @Test
  void showsColoursAsGreyOrAsBlackAndWhite() throws IOException {
    BufferedImage gray = made(quarters, whole(650, 450, Turn.NONE, Quality.GRAY));
    BufferedImage bitonal = made(quarters, whole(650, 450, Turn.NONE, Quality.BITONAL));

    assertThat(gray.getRaster().getNumBands()).isEqualTo(1);
    assertThat(sample(gray, 10, 10)).isCloseTo(76, offset());
    assertThat(sample(gray, 640, 10)).isCloseTo(150, offset());
    assertThat(sample(gray, 10, 440)).isCloseTo(29, offset());
    assertThat(sample(bitonal, 10, 10)).isZero();
    assertThat(sample(bitonal, 640, 10)).isEqualTo(255);
    assertThat(sample(bitonal, 10, 440)).isZero();
    assertThat(sample(bitonal, 640, 440)).isEqualTo(255);
  }

  @Test
  void keepsGreyGreyAndTurnsItToBlackAndWhiteInTheMiddle() throws IOException {
    BufferedImage plain =
        made(
            grey,
            new Rendering(
                new Box(0, 0, 700, 500), 350, 250, Turn.NONE, Quality.COLOR, PictureFormat.PNG));
    BufferedImage bitonal =
        made(
            grey,
            new Rendering(
                new Box(0, 0, 700, 500), 350, 250, Turn.NONE, Quality.BITONAL, PictureFormat.PNG));

    assertThat(plain.getRaster().getNumBands()).isEqualTo(1);
    for (int x = 2; x < 348; x += 17) {
      assertThat(sample(plain, x, 100)).isCloseTo((int) ((2 * x + 0.5) * 255 / 699), offset());
    }
    assertThat(sample(bitonal, 160, 100)).isZero();
    assertThat(sample(bitonal, 190, 100)).isEqualTo(255);
  }

  /** A pixel of the region is a pixel of the page, whatever tiles it is laid together from. */
  @Test
  void takesTheRegionToThePixel() throws IOException {
    BufferedImage made =
        made(
            grey,
            new Rendering(
                new Box(401, 30, 222, 470),
                222,
                470,
                Turn.NONE,
                Quality.DEFAULT,
                PictureFormat.PNG));

    for (int x = 0; x < 222; x += 13) {
      assertThat(sample(made, x, 469)).isCloseTo((401 + x) * 255 / 699, offset());
    }
  }

  @Test
  void neverDecodesMoreThanItNeeds() {
    Rendering small = whole(325, 225, Turn.NONE, Quality.DEFAULT);
    Rendering page =
        new Rendering(
            new Box(0, 0, 6000, 8000), 2250, 3000, Turn.NONE, Quality.DEFAULT, PictureFormat.JPG);

    assertThat(small.level(new TileGrid(1301, 901))).isEqualTo(2);
    assertThat(whole(326, 225, Turn.NONE, Quality.DEFAULT).level(new TileGrid(1301, 901)))
        .isEqualTo(1);
    assertThat(page.level(new TileGrid(6000, 8000))).isEqualTo(1);
    assertThat(page.memory(new TileGrid(6000, 8000))).isLessThan(40L << 20);
  }

  private static Rendering whole(int width, int height, Turn turn, Quality quality) {
    return new Rendering(new Box(0, 0, 1301, 901), width, height, turn, quality, PictureFormat.PNG);
  }

  private static BufferedImage made(TileArchive tiles, Rendering asked) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(new Renderer(tiles).render(asked)));
  }

  private static org.assertj.core.data.Offset<Integer> offset() {
    return org.assertj.core.data.Offset.offset(TOLERANCE);
  }

  private static int sample(BufferedImage image, int x, int y) {
    return image.getRaster().getSample(x, y, 0);
  }

  private static Color colour(String name) {
    return switch (name) {
      case "RED" -> Color.RED;
      case "GREEN" -> Color.GREEN;
      case "BLUE" -> Color.BLUE;
      default -> Color.WHITE;
    };
  }

  private static void assertColours(BufferedImage image, Color a, Color b, Color c, Color d) {
    int right = image.getWidth() * 3 / 4;
    int low = image.getHeight() * 3 / 4;
    assertLike(image, image.getWidth() / 8, image.getHeight() / 8, a);
    assertLike(image, right, image.getHeight() / 8, b);
    assertLike(image, image.getWidth() / 8, low, c);
    assertLike(image, right, low, d);
  }

  private static void assertLike(BufferedImage image, int x, int y, Color colour) {
    Color found = new Color(image.getRGB(x, y));
    assertThat(found.getRed()).isCloseTo(colour.getRed(), offset());
    assertThat(found.getGreen()).isCloseTo(colour.getGreen(), offset());
    assertThat(found.getBlue()).isCloseTo(colour.getBlue(), offset());
  }
}
