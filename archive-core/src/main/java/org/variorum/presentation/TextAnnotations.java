package org.variorum.presentation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ObjectId;
import org.variorum.language.Texts;
import org.variorum.pagetext.PageText;
import org.variorum.pagetext.TextLine;
import org.variorum.scan.Box;
import org.variorum.textlayer.TextVersion;

/** Writes the texts of a page, line by line, and the ways to them. */
final class TextAnnotations {
  private static final String ALTO = "http://www.loc.gov/standards/alto/ns-v4#";

  private final Addresses addresses;
  private final EntryId entry;
  private final ObjectId object;

  TextAnnotations(Addresses addresses, EntryId entry, ObjectId object) {
    this.addresses = addresses;
    this.entry = entry;
    this.object = object;
  }

  /** A text as a page of annotations: one for each line, where it stands. */
  ObjectNode of(TextVersion version, PageText text) {
    ObjectNode page = Json.document(address(version), "AnnotationPage");
    page.set("label", Json.map(label(version)));
    page.set(
        "items",
        Json.list(
            text.lines()
                .filter(line -> !line.words().isEmpty())
                .map(line -> annotation(version, line))
                .toList()));
    return page;
  }

  private ObjectNode annotation(TextVersion version, TextLine line) {
    ObjectNode annotation = Json.thing(address(version) + "/" + line.id(), "Annotation");
    annotation.put("motivation", "supplementing");
    annotation.set("body", body(version, line.text()));
    return annotation.put("target", target(line.box()));
  }

  static ObjectNode body(TextVersion version, String words) {
    ObjectNode body = Json.object().put("type", "TextualBody").put("format", "text/plain");
    if (!version.language().isEmpty()) {
      body.put("language", version.language());
    }
    return body.put("value", words);
  }

  /** The part of the canvas that a box is; all of it for what stands nobody knows where. */
  String target(Box box) {
    String canvas = addresses.canvas(entry, object);
    return box.isEmpty()
        ? canvas
        : canvas + "#xywh=%d,%d,%d,%d".formatted(box.x(), box.y(), box.width(), box.height());
  }

  /** The same page by its name, as a canvas refers to it. */
  ObjectNode named(TextVersion version) {
    ObjectNode page = Json.thing(address(version), "AnnotationPage");
    page.set("label", Json.map(label(version)));
    return page;
  }

  private String address(TextVersion version) {
    return addresses.text(entry, object, version.layer());
  }

  /** The text as people read it. */
  ObjectNode plain(TextVersion version) {
    ObjectNode plain = Json.thing(addresses.textFile(object, version.layer()) + ".txt", "Text");
    plain.set("label", Json.map(label(version)));
    plain.put("format", "text/plain");
    if (!version.language().isEmpty()) {
      plain.putArray("language").add(version.language());
    }
    return plain;
  }

  /** The text with the places of its words. */
  ObjectNode alto(TextVersion version) {
    ObjectNode alto = Json.thing(addresses.textFile(object, version.layer()) + ".xml", "Dataset");
    alto.set("label", Json.map(label(version)));
    return alto.put("format", "application/xml").put("profile", ALTO);
  }

  private static Texts label(TextVersion version) {
    return Words.say("text." + version.state().code() + kind(version));
  }

  private static String kind(TextVersion version) {
    return version.layer().isTranslation() ? ".translation" : "";
  }
}
