package org.variorum.dissemination;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.variorum.citation.Citation;
import org.variorum.citation.EvidenceRegion;
import org.variorum.claim.Account;
import org.variorum.claim.Claim;
import org.variorum.claim.Question;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;
import org.variorum.language.Text;
import org.variorum.scan.Box;

/**
 * Writes the boxes of an entry by the Web Annotation Data Model of the W3C: each citation that
 * marks its place on a page is an annotation of the canvas of that page. Boxes on pages that
 * visitors do not see, or that are covered there, are left out.
 */
final class AnnotationWriter {
  private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
  private static final String FRAGMENTS = "http://www.w3.org/TR/media-frags/";
  private static final JsonMapper MAPPER = new JsonMapper();

  private final Told told;
  private final Map<LocalId, Statement> statements;

  /** What a citation speaks to, and what is to be known of that: its rivals and how it stands. */
  private record Statement(List<Text> words, List<String> notes) {}

  AnnotationWriter(Told told) {
    this.told = told;
    this.statements = statements(told);
  }

  byte[] write() {
    ObjectNode page = object().put("@context", CONTEXT);
    page.put("id", told.address() + "." + FileFormat.ANNOTATIONS.ending());
    page.put("type", "AnnotationPage");
    ArrayNode items = page.putArray("items");
    told.entry()
        .allCitations()
        .forEach(citation -> target(citation).ifPresent(target -> items.add(of(citation, target))));
    try {
      return MAPPER.writeValueAsBytes(page);
    } catch (JsonProcessingException e) {
      throw new UnwritableFileException(e);
    }
  }

  /** What each citation of an answer speaks to, in words; the others speak to the entry. */
  private static Map<LocalId, Statement> statements(Told told) {
    Map<LocalId, Statement> statements = new LinkedHashMap<>();
    for (Question question : told.entry().questions()) {
      String asked = Plain.in(question.wording());
      String name = Plain.hasInk(asked) ? asked : told.house().property(question.property());
      for (Claim claim : question.claims()) {
        Statement said =
            new Statement(named(name, value(claim, told)), Words.notes(question, claim));
        claim.citations().forEach(citation -> statements.put(citation.id(), said));
      }
      for (Account account : question.accounts()) {
        Statement said =
            new Statement(named(name, Plain.each(account.title())), Words.notes(account));
        account.allCitations().forEach(citation -> statements.put(citation.id(), said));
      }
    }
    return statements;
  }

  private static List<Text> value(Claim claim, Told told) {
    String when = claim.when() == null ? "" : ", " + Plain.date(claim.when());
    return Words.value(claim.value(), told).stream()
        .map(value -> new Text(value.language(), value.value() + when))
        .toList();
  }

  private static List<Text> named(String name, List<Text> values) {
    return values.stream()
        .map(value -> new Text(value.language(), name + ": " + value.value()))
        .toList();
  }

  private Optional<ObjectNode> target(Citation citation) {
    EvidenceRegion region = citation.region();
    SeenPage page = region == null ? null : told.pages().get(region.object());
    if (region == null || page == null) {
      return Optional.empty();
    }
    Box marked = new Box(region.x(), region.y(), region.width(), region.height());
    if (page.mapping().isCovered(marked)) {
      return Optional.empty();
    }
    return page.mapping().toShown(marked).map(box -> target(page, region, box));
  }

  private ObjectNode target(SeenPage page, EvidenceRegion region, Box box) {
    ObjectNode target = object().put("type", "SpecificResource");
    String address = told.house().root() + "/iiif/presentation/3/" + page.shownBy();
    target.put("source", address + "/" + region.object() + "/canvas");
    target
        .putObject("selector")
        .put("type", "FragmentSelector")
        .put("conformsTo", FRAGMENTS)
        .put("value", "xywh=%d,%d,%d,%d".formatted(box.x(), box.y(), box.width(), box.height()));
    return target;
  }

  private ObjectNode of(Citation citation, ObjectNode target) {
    ObjectNode annotation = object();
    annotation.put("id", told.address() + "#cite-" + citation.id());
    annotation.put("type", "Annotation");
    annotation.put("motivation", "describing");
    ArrayNode bodies = annotation.putArray("body");
    Statement said =
        statements.getOrDefault(
            citation.id(), new Statement(Plain.each(told.entry().heading()), List.of()));
    said.words().forEach(text -> bodies.add(body("describing", text)));
    said.notes().forEach(note -> bodies.add(body("commenting", new Text("en", note))));
    bodies.add(
        body("assessing", new Text("en", citation.stance().name().toLowerCase(Locale.ROOT))));
    if (citation.quotation() != null) {
      bodies.add(
          body(
              "identifying",
              new Text(citation.quotation().language(), citation.quotation().text())));
    }
    bodies.add(link(told.id()));
    EntryId source = citation.source().entry();
    if (!told.heading(source).isEmpty()) {
      bodies.add(link(source));
    }
    annotation.set("target", target);
    return annotation;
  }

  private ObjectNode link(EntryId id) {
    return object()
        .put("type", "SpecificResource")
        .put("purpose", "linking")
        .put("source", told.house().entry(id));
  }

  private static ObjectNode body(String purpose, Text text) {
    return object()
        .put("type", "TextualBody")
        .put("purpose", purpose)
        .put("format", "text/plain")
        .put("language", text.language())
        .put("value", text.value());
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
