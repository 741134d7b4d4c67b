package org.variorum.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Many scans attached in one go, though the line breaks and the server is killed in the middle. How
 * many, and how wide each is in pixels, can be set: {@code bench/attach} does.
 */
@Tag("long")
@ExtendWith(Browser.class)
class ManyScansIT {
  private static final int SCANS = Integer.getInteger("variorum.scans.count", 12);
  private static final int WIDTH = Integer.getInteger("variorum.scans.width", 900);
  private static final boolean DISTURBED = !Boolean.getBoolean("variorum.scans.quiet");
  private static final Page.WaitForConditionOptions LONG =
      new Page.WaitForConditionOptions().setTimeout(SCANS * 20_000.0);

  @TempDir Path directory;

  @Test
  void areAllAttachedOnceAndInOrderWhateverHappens(Browser browser) throws Exception {
    Path folder = Files.createDirectories(directory.resolve("leaves"));
    List<Path> scans = draw(folder);
    Running portal = Running.with(directory.resolve("data"), "--empty");
    try (Desk desk = Desk.ofTheAdministrator(portal, browser.page(Browser.DESK))) {
      Page page = desk.page;
      String entry = desk.begin("UNIT", "Many leaves");
      long begun = System.nanoTime();
      page.setInputFiles("#scan-folder", folder);
      if (DISTURBED) {
        page.waitForCondition(() -> attached(page) >= SCANS / 6, LONG);
        page.context().setOffline(true);
        page.waitForTimeout(1500);
        page.context().setOffline(false);
        page.waitForCondition(() -> attached(page) >= SCANS / 2, LONG);
        portal.kill9();
        page.waitForTimeout(1500);
        portal.restart();
        signInOverTheForm(page);
      }
      page.waitForCondition(
          () -> attached(page) + refused(page) == SCANS || shown(page) == SCANS, LONG);
      report(portal, scans, System.nanoTime() - begun);

      assertThat(page.locator(".upload-item.refused").allTextContents()).isEmpty();
      desk.edit(entry);
      assertThat(labels(desk)).containsExactlyElementsOf(names(scans));
    } finally {
      portal.kill9();
    }
  }

  private static int attached(Page page) {
    return page.locator(".upload-item.attached").count();
  }

  /** How many the form shows, once the page was taken anew. */
  private static int shown(Page page) {
    return page.locator("#f-pictures .desk-picture").count();
  }

  private static int refused(Page page) {
    return page.locator(".upload-item.refused").count();
  }

  private static void signInOverTheForm(Page page) {
    FrameLocator frame = page.frameLocator("#again iframe");
    frame.locator("[id='signin:login']").fill("admin");
    frame.locator("[id='signin:password']").fill(Running.PASSWORD);
    frame.locator("[id='signin:go']").click();
    assertThat(page.locator("#again")).hasCount(0);
  }

  /** The labels of the scans in the order in which the entry has them. */
  private static List<String> labels(Desk desk) {
    return desk.page
        .locator("#f-pictures .desk-picture > div > p:first-child > strong")
        .allTextContents();
  }

  private static List<String> names(List<Path> scans) {
    return scans.stream().map(scan -> scan.getFileName().toString().replace(".jpg", "")).toList();
  }

  /** One picture drawn once; each file says in a comment which leaf it is, so that all differ. */
  private static List<Path> draw(Path folder) throws IOException {
    byte[] picture = picture();
    return IntStream.rangeClosed(1, SCANS)
        .mapToObj(number -> write(folder.resolve("leaf " + number + ".jpg"), picture, number))
        .toList();
  }

  private static byte[] picture() throws IOException {
    int height = WIDTH * 4 / 3;
    BufferedImage page = new BufferedImage(WIDTH, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = page.createGraphics();
    pen.setColor(new Color(0xF2EBDD));
    pen.fillRect(0, 0, WIDTH, height);
    Random random = new Random(7);
    pen.setColor(Color.DARK_GRAY);
    for (int line = 40; line < height - 40; line += 24) {
      for (int at = 60; at < WIDTH - 60; at += 9 + random.nextInt(9)) {
        pen.fillRect(at, line + random.nextInt(5), 2 + random.nextInt(5), 10);
      }
    }
    pen.dispose();
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < WIDTH; x++) {
        int grain = random.nextInt(9) - 4;
        Color color = new Color(page.getRGB(x, y));
        page.setRGB(
            x,
            y,
            new Color(
                    clamped(color.getRed() + grain),
                    clamped(color.getGreen() + grain),
                    clamped(color.getBlue() + grain))
                .getRGB());
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(page, "jpg", out);
    return out.toByteArray();
  }

  private static int clamped(int value) {
    return Math.max(0, Math.min(255, value));
  }

  private static Path write(Path file, byte[] picture, int number) {
    byte[] said = ("leaf " + number).getBytes(StandardCharsets.US_ASCII);
    ByteBuffer bytes = ByteBuffer.allocate(picture.length + 4 + said.length);
    bytes.put(picture, 0, 2).putShort((short) 0xFFFE).putShort((short) (2 + said.length)).put(said);
    bytes.put(picture, 2, picture.length - 2);
    try {
      return Files.write(file, bytes.array());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Says what it cost, beside copying the same files and telling their SHA-512. */
  private void report(Running portal, List<Path> scans, long nanos) throws Exception {
    long began = System.nanoTime();
    MessageDigest digest = MessageDigest.getInstance("SHA-512");
    for (Path scan : scans) {
      Path copy = Files.copy(scan, directory.resolve(scan.getFileName()));
      digest.update(Files.readAllBytes(copy));
    }
    double copied = (System.nanoTime() - began) / 1e9;
    double all = nanos / 1e9;
    System.out.printf(
        "attach: %d scans of %.1f MB in %.1f s, %.2f s each; copy and SHA-512 %.2f s; server %s%n",
        SCANS, Files.size(scans.get(0)) / 1e6, all, all / SCANS, copied, portal.memory());
  }
}
