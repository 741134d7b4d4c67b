package org.variorum.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TreatedPageTest {
  private static final int WIDTH = 1301;
  private static final int HEIGHT = 901;
  private static final int TOLERANCE = 12;

  private final ScanCutter cutter = new ScanCutter(ScanLimits.USUAL);

  @TempDir Path directory;

  /** The corner that the red quarter comes to. */
  @ParameterizedTest
  @CsvSource({"0, 0, 0", "1, 1, 0", "2, 1, 1", "3, 0, 1"})
  void turnsAPage(int quarters, int right, int low) throws IOException {
    BufferedImage shown = preview(new PageRecipe(quarters, 0, null, List.of()));

    assertThat(shown.getWidth() > shown.getHeight()).isEqualTo(quarters % 2 == 0);
    int x = shown.getWidth() / 4 + right * shown.getWidth() / 2;
    int y = shown.getHeight() / 4 + low * shown.getHeight() / 2;
    assertLike(shown, x, y, Color.RED);
  }

  @Test
  void cropsAPage() throws IOException {
    Path file = written("png", ScanSamples.quarters(WIDTH, HEIGHT));
    PageRecipe recipe = new PageRecipe(0, 0, new Box(700, 500, 400, 300), List.of());

    BufferedImage shown = image(treated(file, 1, WIDTH, HEIGHT, recipe).preview());

    assertThat(shown.getWidth()).isEqualTo(400);
    assertThat(shown.getHeight()).isEqualTo(300);
    assertLike(shown, 1, 1, Color.WHITE);
  }

  @Test
  void straightensAPageWithinAFrameThatHoldsIt() throws IOException {
    PageRecipe recipe = new PageRecipe(0, 1000, null, List.of());
    PageMapping mapping = PageMapping.of(WIDTH, HEIGHT, recipe);
    Path file = written("png", ScanSamples.quarters(WIDTH, HEIGHT));

    TileArchive tiles = treated(file, 1, WIDTH, HEIGHT, recipe);

    BufferedImage whole =
        image(
            new Renderer(tiles)
                .render(
                    Rendering.crop(new Box(0, 0, mapping.shownWidth(), mapping.shownHeight()))));
    double scale = whole.getWidth() / (double) mapping.shownWidth();
    assertLike(whole, 2, 2, new Color(0xE0E0E0));
    PageMapping.Spot red = mapping.toShown(new PageMapping.Spot(40, 40));
    assertLike(whole, (int) (red.x() * scale), (int) (red.y() * scale), Color.RED);
    PageMapping.Spot white = mapping.toShown(new PageMapping.Spot(WIDTH - 40, HEIGHT - 40));
    assertLike(whole, (int) (white.x() * scale), (int) (white.y() * scale), Color.WHITE);
  }

  @Test
  void treatsOnePageOfAFileOfMany() throws IOException {
    Path file = Files.write(directory.resolve("two.tif"), ScanSamples.tiffOfTwoPages());
    ScanHeader second = cutter.page(file, 2);
    PageRecipe recipe = new PageRecipe(1, 0, null, List.of());

    TileArchive tiles = treated(file, 2, second.shownWidth(), second.shownHeight(), recipe);

    assertThat(tiles.grid().width()).isEqualTo(second.shownHeight());
  }

  /** The page is white, and what is covered black and red: none of it may be anywhere. */
  @ParameterizedTest
  @ValueSource(ints = {0, 37, -900})
  void showsNothingOfWhatIsCoveredAtAnySize(int straighten) throws IOException {
    BufferedImage page = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = page.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, WIDTH, HEIGHT);
    Box secret = new Box(401, 303, 222, 51);
    for (int x = 0; x < secret.width(); x += 3) {
      pen.setColor(x % 2 == 0 ? Color.RED : Color.BLUE);
      pen.fillRect(secret.x() + x, secret.y(), 3, secret.height());
    }
    pen.dispose();
    PageRecipe recipe = new PageRecipe(1, straighten, null, List.of(secret));
    Path file = written("png", page);

    TileArchive tiles = treated(file, 1, WIDTH, HEIGHT, recipe);

    boolean painted = false;
    for (BufferedImage piece : pieces(tiles)) {
      for (int y = 0; y < piece.getHeight(); y++) {
        for (int x = 0; x < piece.getWidth(); x++) {
          Color colour = new Color(piece.getRGB(x, y));
          int spread =
              Math.max(colour.getRed(), Math.max(colour.getGreen(), colour.getBlue()))
                  - Math.min(colour.getRed(), Math.min(colour.getGreen(), colour.getBlue()));
          assertThat(spread).as("colour at %d, %d", x, y).isLessThan(TOLERANCE);
          painted |= colour.getRed() < 0x50;
        }
      }
    }
    assertThat(painted).isTrue();
  }

  private static List<BufferedImage> pieces(TileArchive tiles) throws IOException {
    List<BufferedImage> pieces = new ArrayList<>();
    pieces.add(image(tiles.preview()));
    pieces.add(image(tiles.thumbnail()));
    TileGrid grid = tiles.grid();
    for (int level = 0; level < grid.levels(); level++) {
      for (int row = 0; row < grid.rows(level); row++) {
        for (int column = 0; column < grid.columns(level); column++) {
          pieces.add(image(tiles.tile(new TilePlace(level, column, row))));
        }
      }
    }
    return pieces;
  }

  @Test
  void leavesNothingBeside() throws IOException {
    preview(new PageRecipe(1, 100, new Box(10, 10, 500, 500), List.of()));

    try (var files = Files.list(directory)) {
      assertThat(files.map(file -> String.valueOf(file.getFileName())))
          .containsExactlyInAnyOrder("page.png", "tiles.zip");
    }
  }

  private BufferedImage preview(PageRecipe recipe) throws IOException {
    Path file = written("png", ScanSamples.quarters(WIDTH, HEIGHT));
    return image(treated(file, 1, WIDTH, HEIGHT, recipe).preview());
  }

  private Path written(String format, BufferedImage page) throws IOException {
    return Files.write(directory.resolve("page." + format), ScanSamples.written(format, page));
  }

  private TileArchive treated(Path file, int page, int width, int height, PageRecipe recipe)
      throws IOException {
    Path zip = directory.resolve("tiles.zip");
    cutter.treat(file, page, recipe, zip);
    return new TileArchive(FileChannel.open(zip), PageMapping.of(width, height, recipe).grid());
  }

  private static BufferedImage image(byte[] jpeg) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(jpeg));
  }

  private static void assertLike(BufferedImage image, int x, int y, Color colour) {
    Color found = new Color(image.getRGB(x, y));
    assertThat(Math.abs(found.getRed() - colour.getRed())).isLessThan(TOLERANCE);
    assertThat(Math.abs(found.getGreen() - colour.getGreen())).isLessThan(TOLERANCE);
    assertThat(Math.abs(found.getBlue() - colour.getBlue())).isLessThan(TOLERANCE);
  }
}
