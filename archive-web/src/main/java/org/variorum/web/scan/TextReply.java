package org.variorum.web.scan;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.contentstore.ContentDigest;
import org.variorum.identifier.ObjectId;
import org.variorum.readingroom.ScanTextView;
import org.variorum.readingroom.ScanTexts;
import org.variorum.textlayer.TextLayer;
import org.variorum.textlayer.UnknownLayerException;

/** Sends a text of a page, as people read it or with the places of its words. */
final class TextReply {
  static final String FOLDER = "text/";

  private static final Pattern FILE = Pattern.compile(FOLDER + "([A-Za-z0-9-]+)\\.(txt|xml)");
  private static final int TAG_LENGTH = 24;

  private TextReply() {}

  /**
   * Answers for one of the texts of a page that visitors may see.
   *
   * @param rest as {@code text/transcription.txt}
   */
  static void send(
      HttpServletRequest request,
      HttpServletResponse response,
      ObjectId page,
      String rest,
      ScanTexts texts)
      throws IOException {
    response.setHeader("X-Robots-Tag", "noindex"); // the page of the scan is what may be found
    Matcher file = FILE.matcher(rest);
    Optional<ScanTextView> text =
        file.matches()
            ? layer(file.group(1)).flatMap(layer -> texts.of(page, layer))
            : Optional.empty();
    if (text.isEmpty()) {
      ScanReply.refuse(response, HttpServletResponse.SC_NOT_FOUND, "There is no such text.");
      return;
    }
    boolean plain = file.group(2).equals("txt");
    byte[] bytes =
        plain
            ? text.get().text().plain().getBytes(StandardCharsets.UTF_8)
            : texts.alto(page, text.get().version().layer()).orElseThrow();
    String tag = "\"" + ContentDigest.of(bytes).value().substring(0, TAG_LENGTH) + "\"";
    if (!ScanReply.isKnown(request, response, tag)) {
      response.setContentType(plain ? "text/plain;charset=UTF-8" : "application/xml");
      ScanReply.body(request, response, bytes);
    }
  }

  private static Optional<TextLayer> layer(String code) {
    try {
      return Optional.of(TextLayer.of(code));
    } catch (UnknownLayerException noSuchLayer) {
      return Optional.empty();
    }
  }
}
