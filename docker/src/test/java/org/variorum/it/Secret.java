package org.variorum.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * Something to be hidden: a story with a word that stands nowhere else and a picture in a colour
 * that no other has, and a place beside it that leads to the story in words of its own.
 */
final class Secret {
  private static final String STORY =
      """
      {"formatVersion": 1, "externalId": "%3$s/story", "kind": "story",
       "heading": {"en": "%1$s, told", "ru": "%1$s, рассказ", "de": "%1$s, erzählt"},
       "summary": {"en": "Of %1$s, %2$s. Fenimoor.", "ru": "О %1$s, %2$s. Fenimoor.",
                   "de": "Von %1$s, %2$s. Fenimoor."},
       "body": {"en": "<p>The body of %1$s.</p>"},
       "names": [{"text": "%1$s", "language": "de"}],
       "pictures": [{"object": "file:%1$s.png", "use": "picture", "label": {"en": "%1$s"}}],
       "relations": [{"entry": "@%3$s/place", "role": "subject"}],
       "questions": [{"property": "claimed", "wording": {"en": "Was it %1$s?"}, "claims": [
         {"value": {"type": "text", "words": {"en": "It was %1$s."}},
          "citations": [{"source": {"entry": "@%3$s/source"}},
             {"source": {"entry": "@%3$s/source"}, "stance": "contradicts"}]}],
          "shownOn": ["@%3$s/place"]}],
       "particulars": {"byline": {"author": "The editors", "dated": "2026-11-26"}}}""";

  private static final String PLACE =
      """
      {"formatVersion": 1, "externalId": "%1$s/place", "kind": "place",
       "heading": {"en": "Neighbourhood"},
       "body": {"en": "<p>As <a data-e=\\"@%1$s/story\\">someone</a> tells.</p>"}}""";

  private static final String SOURCE =
      """
      {"formatVersion": 1, "externalId": "%1$s/source", "kind": "source",
       "heading": {"en": "A plain book"}, "particulars": {"work": {"kind": "memoir"}}}""";

  private final Path folder;
  private final String word;
  private final String key;
  private final Color colour;

  /**
   * @param word a single one, of Latin letters
   * @param colour a strong one, which JPEG leaves nearly as it is
   */
  Secret(Path folder, String word, Color colour) throws IOException {
    this.folder = Files.createDirectories(folder.resolve(word));
    this.word = word;
    this.key = new StringBuilder(word).reverse().toString();
    this.colour = colour;
    BufferedImage image = new BufferedImage(1300, 900, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setColor(colour);
    pen.fillRect(0, 0, 1300, 900);
    pen.setColor(Color.BLACK);
    pen.drawString(word, 20, 20);
    pen.dispose();
    ImageIO.write(image, "png", picture().toFile());
  }

  String word() {
    return word;
  }

  Color colour() {
    return colour;
  }

  String slug() {
    return word.toLowerCase(Locale.ROOT) + "-told";
  }

  Path picture() {
    return folder.resolve(word + ".png");
  }

  /** Imports and publishes it through the running portal, in a wording that makes an edition. */
  void imported(Running portal, String wording) throws IOException {
    write("story.json", STORY.formatted(word, wording, key));
    write("place.json", PLACE.formatted(key));
    write("source.json", SOURCE.formatted(key));
    assertThat(new OperatorChannel(portal).give("import", folder.toString(), "--publish")).isZero();
  }

  private void write(String name, String json) throws IOException {
    Files.writeString(folder.resolve(name), json);
  }

  /** Where it lies. */
  record Entries(String story, String slug, String neighbour, String source, String scan) {}

  Entries entries(Desk desk) {
    String story = desk.demonstrated(word);
    String json = desk.seen("/api/entries/" + story);
    return new Entries(
        story,
        slug(),
        json.replaceAll("(?s).*\"shownOn\":\\[\"([0-9a-z]{8})\".*", "$1"),
        json.replaceAll("(?s).*\"source\":\\{\"entry\":\"([0-9a-z]{8})\".*", "$1"),
        json.replaceAll("(?s).*\"object\":\"([0-9a-z]{8})\".*", "$1"));
  }

  /** Whether any file says it, by its name or in it. */
  boolean isTold(Path within) throws IOException {
    try (Stream<Path> files = Files.walk(within)) {
      return files.filter(Files::isRegularFile).anyMatch(file -> tells(file));
    }
  }

  private boolean tells(Path file) {
    return file.toString().contains(word)
        || new String(bytes(file), StandardCharsets.UTF_8).contains(word);
  }

  /** Whether the picture lies in any file, byte for byte. */
  boolean isKept(Path within) throws IOException {
    byte[] picture = bytes(picture());
    try (Stream<Path> files = Files.walk(within)) {
      return files
          .filter(Files::isRegularFile)
          .anyMatch(file -> Arrays.equals(bytes(file), picture));
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
