package org.variorum.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing that was acknowledged is lost when the power fails in the middle of the work. */
@Tag("long")
class LossIT {
  private static final int CUTS = 2;
  private static final int ENOUGH = 15;
  private static final int EACH = 5;
  private static final String CHANGING = "00000000";
  private static final Pattern VERSION = Pattern.compile("\"Version ([0-9]+) ");

  @TempDir Path directory;

  private final HttpClient visitor = Running.client().build();
  private final AtomicInteger delivered = new AtomicInteger();
  private final AtomicInteger edited = new AtomicInteger();

  @Test
  void keepsAllThatWasAcknowledgedBeforeThePowerFails() throws Exception {
    Running portal = Running.with(directory.resolve("data"), "--empty");
    try {
      for (int cut = 1; cut <= CUTS; cut++) {
        workUntil(portal, cut * ENOUGH);
        portal.restart();
        assertNothingLost(portal);
      }
    } finally {
      portal.kill9();
    }
  }

  private void workUntil(Running portal, int acknowledged) throws InterruptedException {
    int tried = delivered.get() + ENOUGH * 100;
    Thread deliveries = new Thread(() -> give(portal, delivered, tried, this::delivery));
    Thread edits = new Thread(() -> give(portal, edited, tried, this::edit));
    deliveries.start();
    edits.start();
    await(() -> delivered.get() >= acknowledged && edited.get() >= acknowledged);
    portal.kill9();
    deliveries.join();
    edits.join();
  }

  /** Gives one import after the other, counting the acknowledged, until the portal is gone. */
  private void give(Running portal, AtomicInteger count, int most, IntFunction<Path> next) {
    OperatorChannel channel = new OperatorChannel(portal);
    try {
      while (count.get() < most) {
        Path file = next.apply(count.get() + 1);
        if (channel.give("import", file.toString(), "--publish") == 0) {
          count.incrementAndGet();
        }
      }
    } catch (IOException cutOff) {
      return;
    }
  }

  /**
   * Five new entries, the first with a scan, or the same again where nobody knows what became of
   * them.
   */
  private Path delivery(int number) {
    draw(number);
    return file(
        "delivery-" + number,
        IntStream.range(0, EACH)
            .mapToObj(
                i ->
                    "{\"formatVersion\":1,\"externalId\":\"%s\",\"kind\":\"topic\",\"heading\":{\"en\":\"%s\"}%s}"
                        .formatted(key(number, i), heading(number, i), pictures(number, i)))
            .collect(Collectors.joining("\n")));
  }

  private static String pictures(int delivery, int i) {
    return i > 0
        ? ""
        : ",\"pictures\":[{\"object\":\"file:%s\",\"use\":\"scan\"}]".formatted(page(delivery));
  }

  private static String page(int delivery) {
    return "page-" + delivery + ".png";
  }

  private void draw(int delivery) {
    BufferedImage image = new BufferedImage(40, 60, BufferedImage.TYPE_INT_RGB);
    image.setRGB(20, 30, delivery);
    try {
      ImageIO.write(image, "png", directory.resolve(page(delivery)).toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same entry in its next version, which becomes its next revision and edition. */
  private Path edit(int number) {
    return file(
        "edit-" + number,
        "{\"formatVersion\":1,\"id\":\"%s\",\"externalId\":\"changing\",\"kind\":\"topic\",\"heading\":{\"en\":\"%s\"}}"
            .formatted(CHANGING, version(number)));
  }

  private Path file(String name, String lines) {
    try {
      return Files.writeString(directory.resolve(name + ".jsonl"), lines + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String key(int delivery, int i) {
    return "delivery/" + delivery + "/" + i;
  }

  private static String heading(int delivery, int i) {
    return "Leaf " + word("qa", delivery * EACH + i);
  }

  private static String version(int number) {
    return "Version " + number + " " + word("xe", number);
  }

  /** A word that occurs in one record only. */
  private static String word(String beginning, int number) {
    String letters =
        String.valueOf(100_000 + number)
            .chars()
            .mapToObj(digit -> String.valueOf("bdfghkmnps".charAt(digit - '0')))
            .collect(Collectors.joining("a"));
    return beginning + letters;
  }

  private void assertNothingLost(Running portal) throws IOException {
    assertThat(new OperatorChannel(portal).give("check")).as("all as it was kept").isZero();
    Set<String> scans = scans(portal);
    for (int delivery = 1; delivery <= delivered.get(); delivery++) {
      assertThat(scans).contains(page(delivery));
    }
    String drafts = drafts(portal);
    Instant patience = Instant.now().plusSeconds(10);
    for (int delivery = 1; delivery <= delivered.get(); delivery++) {
      for (int i = 0; i < EACH; i++) {
        assertThat(drafts).contains("\"" + key(delivery, i) + "\"");
        assertFound(portal, heading(delivery, i), patience);
      }
    }
    assertNewestVersion(portal, drafts, patience);
  }

  /** The names of the files in the content store. */
  private static Set<String> scans(Running portal) throws IOException {
    try (Stream<Path> all = Files.walk(portal.dataDirectory().resolve("store").resolve("ocfl"))) {
      return all.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
    }
  }

  private void assertNewestVersion(Running portal, String drafts, Instant patience) {
    HttpResponse<String> entry = get(portal, "/api/entries/" + CHANGING);
    Matcher shown = VERSION.matcher(entry.body());
    assertThat(shown.find()).as(entry.body()).isTrue();
    int newest = Integer.parseInt(shown.group(1));
    assertThat(newest).isBetween(edited.get(), edited.get() + 1);
    assertThat(entry.headers().firstValue("Variorum-Edition")).hasValue(String.valueOf(newest));
    assertThat(drafts).contains("\"" + version(newest) + "\"");
    assertFound(portal, version(newest), patience);
    for (int edition = 1; edition <= newest; edition++) {
      HttpResponse<String> page = get(portal, "/entry/" + CHANGING + "/edition/" + edition);
      assertThat(page.body()).as("edition %s", edition).contains(version(edition));
    }
  }

  /** What the desk has, as an export of the drafts tells it. */
  private String drafts(Running portal) throws IOException {
    Path export = Files.createTempDirectory(directory, "export").resolve("drafts.jsonl");
    assertThat(new OperatorChannel(portal).give("export", export.toString(), "--drafts")).isZero();
    return Files.readString(export);
  }

  private void assertFound(Running portal, String heading, Instant patience) {
    String word = heading.substring(heading.lastIndexOf(' ') + 1);
    String search = "/api/v1/search?exact=true&q=" + word;
    String wanted = "\"heading\":{\"text\":\"" + heading + "\"";
    while (!get(portal, search).body().contains(wanted) && Instant.now().isBefore(patience)) {
      pause();
    }
    assertThat(get(portal, search).body()).contains(wanted);
  }

  private HttpResponse<String> get(Running portal, String path) {
    HttpRequest request =
        HttpRequest.newBuilder(portal.uri(path)).timeout(Duration.ofMinutes(1)).build();
    try {
      return visitor.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static void await(BooleanSupplier condition) {
    Instant end = Instant.now().plus(Duration.ofMinutes(5));
    while (!condition.getAsBoolean()) {
      assertThat(Instant.now()).as("the work goes on").isBefore(end);
      pause();
    }
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
