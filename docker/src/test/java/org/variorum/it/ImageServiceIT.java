package org.variorum.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntBinaryOperator;
import java.util.zip.GZIPInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A grid of coloured squares, asked for in the ways of the Image API, level 2. */
@ExtendWith(RunningPortal.class)
class ImageServiceIT {
  private static final int SQUARE = 100;
  private static final int TOLERANCE = 6;

  private final HttpClient http = Running.client().build();

  @TempDir Path folder;

  @Test
  void answersAsLevelTwoDemandsAndTellsViewersOfIt(Running portal) throws Exception {
    JsonElement manifest = publish(portal);
    String body = "items/0/items/0/items/0/body/service/";
    URI three = URI.create(text(manifest, body + "0/id"));
    URI two = URI.create(text(manifest, body + "1/@id"));

    assertDescribed(three, two);
    assertColours(three.toString());
    assertColours(two.toString());
    assertRefused(three.toString());
    assertKnownAgain(three + "/full/200,200/0/default.jpg");
    assertKnownAgain(text(manifest, "id"));
    assertBearsManyAtOnce(three.toString());
  }

  private JsonElement publish(Running portal) throws Exception {
    BufferedImage grid = new BufferedImage(1000, 1000, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = grid.createGraphics();
    for (int x = 0; x < 10; x++) {
      for (int y = 0; y < 10; y++) {
        pen.setColor(colour(x, y));
        pen.fillRect(x * SQUARE, y * SQUARE, SQUARE, SQUARE);
      }
    }
    ImageIO.write(grid, "png", folder.resolve("grid.png").toFile());
    Files.writeString(
        folder.resolve("all.jsonl"),
        """
        {"formatVersion": 1, "externalId": "it/squares", "kind": "unit",\
         "heading": {"en": "Squares of colour"},\
         "pictures": [{"object": "file:grid.png", "use": "scan"}],\
         "particulars": {"description": {"position": 99, "level": "item"}}}""");
    Path said = Path.of("target", "squares.txt");
    assertThat(portal.command(said, "import", folder.toString(), "--publish")).isZero();
    JsonElement all = json(portal.uri("/iiif/presentation/3/collection"));
    for (JsonElement item : all.getAsJsonObject().getAsJsonArray("items")) {
      if (text(item, "label/en/0").equals("Squares of colour")) {
        return json(URI.create(text(item, "id")));
      }
    }
    throw new AssertionError("The collection lacks it: " + all);
  }

  private static Color colour(int x, int y) {
    return new Color(25 * x + 10, 25 * y + 10, (x * 37 + y * 59) % 256);
  }

  private void assertDescribed(URI three, URI two) throws Exception {
    HttpResponse<byte[]> base = get(three, "Accept", "*/*");
    assertThat(base.statusCode()).isEqualTo(303);
    assertThat(base.headers().firstValue("Location")).contains(three + "/info.json");
    HttpResponse<byte[]> linked =
        get(URI.create(three + "/info.json"), "Accept", "application/ld+json");
    assertThat(linked.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/ld+json");
    assertThat(linked.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
    JsonElement info = json(URI.create(three + "/info.json"));
    assertThat(text(info, "id")).isEqualTo(three.toString());
    assertThat(text(info, "profile")).isEqualTo("level2");
    assertThat(text(info, "width")).isEqualTo("1000");
    JsonElement old = json(URI.create(two + "/info.json"));
    assertThat(text(old, "@id")).isEqualTo(two.toString());
    assertThat(text(old, "profile/0")).endsWith("/image/2/level2.json");
  }

  private void assertColours(String service) throws Exception {
    for (String format : List.of("jpg", "png")) {
      assertGrid(service + "/full/max/0/default." + format, 1000, 1000, (x, y) -> at(x, y));
    }
    assertGrid(service + "/square/max/0/color.jpg", 1000, 1000, (x, y) -> at(x, y));
    assertGrid(service + "/full/500,/0/default.jpg", 500, 500, (x, y) -> at(x, y));
    assertGrid(service + "/full/,617/0/default.jpg", 617, 617, (x, y) -> at(x, y));
    assertGrid(service + "/full/pct:57/0/default.jpg", 570, 570, (x, y) -> at(x, y));
    assertGrid(service + "/full/700,413/0/default.jpg", 700, 413, (x, y) -> at(x, y));
    assertGrid(service + "/full/!700,413/0/default.jpg", 413, 413, (x, y) -> at(x, y));
    assertGrid(service + "/full/max/90/default.jpg", 1000, 1000, (x, y) -> at(y, 9 - x));
    assertGrid(service + "/full/max/180/default.jpg", 1000, 1000, (x, y) -> at(9 - x, 9 - y));
    assertGrid(service + "/full/max/270/default.jpg", 1000, 1000, (x, y) -> at(9 - y, x));
    assertGrid(service + "/full/max/!0/default.jpg", 1000, 1000, (x, y) -> at(9 - x, y));
    assertLike(picture(service + "/513,713,74,74/max/0/default.jpg"), 37, 37, colour(5, 7));
    assertLike(picture(service + "/pct:51,71,9,9/max/0/default.jpg"), 45, 45, colour(5, 7));
    assertLike(picture(service + "/300,800,100,100/41,41/0/default.jpg"), 20, 20, colour(3, 8));
    assertThat(picture(service + "/full/max/0/gray.jpg").getRaster().getNumBands()).isEqualTo(1);
    BufferedImage bitonal = picture(service + "/full/max/0/bitonal.png");
    assertThat(List.of(0, 255)).contains(bitonal.getRaster().getSample(450, 450, 0));
  }

  private static int at(int x, int y) {
    return colour(x, y).getRGB();
  }

  private void assertGrid(String address, int width, int height, IntBinaryOperator colours)
      throws Exception {
    BufferedImage image = picture(address);
    assertThat(image.getWidth()).as(address).isEqualTo(width);
    assertThat(image.getHeight()).as(address).isEqualTo(height);
    for (int x = 0; x < 10; x++) {
      for (int y = 0; y < 10; y++) {
        assertLike(
            image,
            (2 * x + 1) * width / 20,
            (2 * y + 1) * height / 20,
            new Color(colours.applyAsInt(x, y)));
      }
    }
  }

  private static void assertLike(BufferedImage image, int x, int y, Color colour) {
    Color found = new Color(image.getRGB(x, y));
    int furthest =
        Math.max(
            Math.abs(found.getRed() - colour.getRed()),
            Math.max(
                Math.abs(found.getGreen() - colour.getGreen()),
                Math.abs(found.getBlue() - colour.getBlue())));
    assertThat(furthest).as("at %d, %d: %s", x, y, found).isLessThan(TOLERANCE);
  }

  private void assertRefused(String service) throws Exception {
    for (String bad :
        List.of(
            "/full/1500,/0/default.jpg",
            "/full/!2000,3000/0/default.jpg",
            "/full/full/0/default.jpg",
            "/full/max/45/default.jpg",
            "/full/max/0/odd.jpg",
            "/full/max/0/default.xyz",
            "/foo/max/0/default.jpg",
            "/1000,0,10,10/max/0/default.jpg")) {
      assertThat(status(service + bad)).as(bad).isEqualTo(400);
    }
    assertThat(status(service + "/full/%5Emax/0/default.jpg")).isEqualTo(501);
    assertThat(status(service.replaceAll("[^/]+$", "unknown1") + "/info.json")).isEqualTo(404);
    assertThat(status(service.replaceAll("[^/]+$", "a%2Fb") + "/info.json")).isIn(400, 404);
    HttpRequest post =
        HttpRequest.newBuilder(URI.create(service + "/info.json"))
            .POST(HttpRequest.BodyPublishers.noBody())
            .build();
    HttpResponse<byte[]> answer = http.send(post, HttpResponse.BodyHandlers.ofByteArray());
    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD, OPTIONS");
  }

  private void assertKnownAgain(String address) throws Exception {
    URI uri = URI.create(address);
    HttpResponse<byte[]> first = get(uri, "Accept-Encoding", "gzip");
    String mark = first.headers().firstValue("ETag").orElseThrow();
    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(get(uri, "If-None-Match", mark).statusCode()).isEqualTo(304);
    if (first.headers().firstValue("Content-Encoding").isPresent()) {
      byte[] plain = new GZIPInputStream(new ByteArrayInputStream(first.body())).readAllBytes();
      assertThat(plain).isEqualTo(get(uri, "Accept", "*/*").body());
    }
  }

  private void assertBearsManyAtOnce(String service) {
    List<CompletableFuture<Integer>> answers = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      URI uri = URI.create(service + "/full/" + (900 + i) + ",/0/default.png");
      answers.add(
          http.sendAsync(
                  HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.discarding())
              .thenApply(HttpResponse::statusCode));
    }
    assertThat(answers).allSatisfy(answer -> assertThat(answer.join()).isIn(200, 503));
    assertThat(answers).anySatisfy(answer -> assertThat(answer.join()).isEqualTo(200));
  }

  private BufferedImage picture(String address) throws Exception {
    HttpResponse<byte[]> answer = get(URI.create(address), "Accept", "*/*");
    assertThat(answer.statusCode()).as(address).isEqualTo(200);
    return ImageIO.read(new ByteArrayInputStream(answer.body()));
  }

  private int status(String address) throws Exception {
    return get(URI.create(address), "Accept", "*/*").statusCode();
  }

  private JsonElement json(URI address) throws Exception {
    return JsonParser.parseString(
        new String(get(address, "Accept", "*/*").body(), StandardCharsets.UTF_8));
  }

  /** What stands at a path of names and places. */
  private static String text(JsonElement from, String path) {
    JsonElement found = from;
    for (String step : path.split("/")) {
      found =
          found.isJsonArray()
              ? found.getAsJsonArray().get(Integer.parseInt(step))
              : found.getAsJsonObject().get(step);
    }
    return found.getAsString();
  }

  private HttpResponse<byte[]> get(URI address, String header, String value)
      throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(address).header(header, value).build();
    return http.send(request, HttpResponse.BodyHandlers.ofByteArray());
  }
}
