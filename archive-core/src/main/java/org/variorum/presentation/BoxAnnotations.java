package org.variorum.presentation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.variorum.citation.Citation;
import org.variorum.citation.EvidenceRegion;
import org.variorum.digitalobject.ObjectView;
import org.variorum.entry.Entry;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ObjectId;
import org.variorum.language.Text;
import org.variorum.scan.Box;
import org.variorum.scan.PageMapping;

/** Writes what rests on a page as comments on its boxes (Presentation API 3.0, 5.6). */
final class BoxAnnotations {
  private final Addresses addresses;
  private final EntryId entry;
  private final ObjectId object;
  private final PageMapping mapping;

  /**
   * @param page the object of the page
   */
  BoxAnnotations(Addresses addresses, EntryId entry, ObjectView page) {
    this.addresses = addresses;
    this.entry = entry;
    this.object = page.id();
    this.mapping = page.mapping();
  }

  /**
   * The page of annotations of a canvas.
   *
   * @param citing the entries as visitors see them: a box that is not in them is not told of
   */
  ObjectNode of(List<CitedPages.Marked> marks, Map<EntryId, Entry> citing) {
    ObjectNode page = Json.document(addresses.annotations(entry, object), "AnnotationPage");
    List<ObjectNode> items =
        marks.stream()
            .flatMap(
                mark ->
                    Stream.ofNullable(citing.get(mark.entry()))
                        .flatMap(Entry::allCitations)
                        .filter(citation -> citation.id().equals(mark.citation()))
                        .map(Citation::region)
                        .filter(box -> box != null && box.object().equals(object))
                        .flatMap(box -> mapping.toShown(box(box)).stream())
                        .map(box -> annotation(mark, box)))
            .toList();
    page.set("items", Json.list(items));
    return page;
  }

  private static Box box(EvidenceRegion region) {
    return new Box(region.x(), region.y(), region.width(), region.height());
  }

  private ObjectNode annotation(CitedPages.Marked mark, Box box) {
    ObjectNode annotation =
        Json.thing(
            addresses.annotations(entry, object) + "/" + mark.entry() + "-" + mark.citation(),
            "Annotation");
    annotation.put("motivation", "commenting");
    annotation.set("body", Json.list(bodies(mark)));
    return annotation.put("target", addresses.canvas(entry, object) + Addresses.box(box));
  }

  /**
   * The statement for readers of each language, with the way to it, in the language that it turns
   * out to be in.
   */
  private List<ObjectNode> bodies(CitedPages.Marked mark) {
    Map<String, ObjectNode> bodies = new LinkedHashMap<>();
    for (String language : addresses.languages()) {
      Text statement = statement(mark, language);
      bodies.computeIfAbsent(
          statement.value(),
          words ->
              Json.object()
                  .put("type", "TextualBody")
                  .put("format", "text/html")
                  .put("language", statement.language())
                  .put(
                      "value",
                      "<a href=\"" + address(mark, language) + "\">" + escaped(words) + "</a>"));
    }
    return List.copyOf(bodies.values());
  }

  /** Heading and question; it is in the language of the question where there is one. */
  private static Text statement(CitedPages.Marked mark, String language) {
    String heading = mark.heading().wordsIn(language);
    return mark.wording()
        .in(language)
        .map(wording -> new Text(wording.language(), heading + ": " + wording.value()))
        .or(() -> mark.heading().in(language))
        .orElse(new Text(language, ""));
  }

  private String address(CitedPages.Marked mark, String language) {
    String page = addresses.entry(mark.entry(), language);
    return mark.question().map(question -> page + "/question/" + question).orElse(page);
  }

  private static String escaped(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
