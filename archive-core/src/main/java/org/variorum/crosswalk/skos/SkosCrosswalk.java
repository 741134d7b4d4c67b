package org.variorum.crosswalk.skos;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.variorum.crosswalk.Beginning;
import org.variorum.crosswalk.Catcher;
import org.variorum.crosswalk.Crosswalk;
import org.variorum.crosswalk.Finding;
import org.variorum.crosswalk.ForeignFile;
import org.variorum.crosswalk.Keys;
import org.variorum.crosswalk.UnreadableFileException;
import org.variorum.crosswalk.draft.Cleaned;
import org.variorum.crosswalk.draft.LanguageTags;
import org.variorum.crosswalk.draft.RecordDraft;
import org.variorum.entry.EntryKind;

/** Reads a thesaurus: twice, for what stands broader in one place may stand narrower in another. */
@ApplicationScoped
public class SkosCrosswalk implements Crosswalk {
  private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
  private static final Set<String> PLACED =
      Set.of(
          "type",
          "prefLabel",
          "altLabel",
          "hiddenLabel",
          "broader",
          "narrower",
          "related",
          "notation");
  private static final Set<String> NOTES = Set.of("definition", "scopeNote");
  private static final int LONGEST_SUMMARY = 60;

  @Override
  public String format() {
    return "skos";
  }

  @Override
  public boolean recognises(Beginning beginning) {
    String text = beginning.text();
    boolean skos = text.contains(SKOS) || text.contains("skos:");
    boolean ours = text.contains("\"formatVersion\"");
    boolean xml = beginning.root().filter(root -> root.name().equals("RDF")).isPresent();
    return skos && !ours && (xml || isJson(text));
  }

  private static boolean isJson(String text) {
    String start = text.stripLeading();
    return start.startsWith("{") || start.startsWith("[");
  }

  private static void all(ForeignFile file, Consumer<Concept> consumer) throws IOException {
    Beginning beginning;
    try (var in = file.open()) {
      beginning = Beginning.of(in);
    }
    if (isJson(beginning.text())) {
      SkosJson.read(file, consumer);
    } else {
      SkosXml.read(file, consumer);
    }
  }

  @Override
  public void read(ForeignFile file, Catcher catcher) throws IOException {
    Set<String> known = new HashSet<>();
    Hierarchy hierarchy = new Hierarchy();
    all(
        file,
        concept -> {
          if (concept.isConcept() && !concept.uri().isEmpty()) {
            known.add(concept.uri());
            hierarchy.add(concept);
          }
        });
    if (known.isEmpty()) {
      throw new UnreadableFileException(1, "No concept is in this file");
    }
    hierarchy.settle(known);
    Set<String> sent = new HashSet<>();
    all(file, concept -> send(concept, file.stem(), known, hierarchy, sent, catcher));
  }

  private static String key(String uri, String stem) {
    return uri.contains(":") ? Keys.of("skos", uri) : Keys.of("skos", stem, uri);
  }

  private static void send(
      Concept concept,
      String stem,
      Set<String> known,
      Hierarchy hierarchy,
      Set<String> sent,
      Catcher catcher) {
    if (!concept.isConcept()) {
      return;
    }
    String key = key(concept.uri(), stem);
    if (concept.uri().isEmpty() || !sent.add(key)) {
      String code = concept.uri().isEmpty() ? "id-missing" : "key-repeated";
      catcher.found(Finding.refused(code, concept.line(), "Concept", concept.uri(), key));
      return;
    }
    boolean place = !concept.at("lat").isEmpty() && !concept.at("long").isEmpty();
    EntryKind kind = place ? EntryKind.PLACE : EntryKind.TOPIC;
    RecordDraft draft = new RecordDraft(kind, key, concept.line(), catcher);
    labels(draft, concept);
    notes(draft, concept);
    if (place) {
      coordinates(draft, concept);
    }
    neighbours(draft, concept, stem, known, hierarchy);
    concept.at("notation").forEach(one -> draft.identifier("notation", one.words()));
    if (concept.uri().contains(":")) {
      draft.identifier("uri", concept.uri());
    }
    concept.said().forEach((property, values) -> rest(draft, property, values, place));
    if (!draft.hasHeading()) {
      draft.heading("und", "[" + concept.uri() + "]");
      catcher.found(Finding.repaired("heading-missing", concept.line(), "prefLabel", "", key));
    }
    draft.send();
  }

  private static String tag(Concept.Said said) {
    return LanguageTags.of(said.language(), said.language().isEmpty() ? "en" : "und");
  }

  private static void labels(RecordDraft draft, Concept concept) {
    Set<String> headed = new HashSet<>();
    for (Concept.Said label : concept.at("prefLabel")) {
      if (headed.add(tag(label))) {
        draft.heading(tag(label), label.words());
      } else {
        draft.name(label.words(), tag(label), "variant");
      }
    }
    concept.at("altLabel").forEach(one -> draft.name(one.words(), tag(one), "variant"));
    concept
        .at("hiddenLabel")
        .forEach(
            one ->
                draft
                    .name(one.words(), tag(one), "variant")
                    .ifPresent(name -> name.put("nameClass", "generated")));
  }

  private static void notes(RecordDraft draft, Concept concept) {
    for (String note : List.of("definition", "scopeNote")) {
      for (Concept.Said said : concept.at(note)) {
        boolean brief = Cleaned.line(said.words()).split(" ", -1).length <= LONGEST_SUMMARY;
        boolean first = note.equals("definition") || concept.at("definition").isEmpty();
        if (brief && first) {
          draft.text("summary", tag(said), said.words());
        } else {
          draft.kept("skos/" + note, tag(said), said.words());
        }
      }
    }
  }

  private static void coordinates(RecordDraft draft, Concept concept) {
    String latitude = concept.at("lat").get(0).words().strip();
    String longitude = concept.at("long").get(0).words().strip();
    if (isDegree(latitude, 90) && isDegree(longitude, 180)) {
      draft
          .particulars()
          .putObject("coordinates")
          .put("latitude", Double.parseDouble(latitude))
          .put("longitude", Double.parseDouble(longitude));
    } else {
      draft.kept("geo", "und", latitude + " " + longitude);
    }
  }

  private static boolean isDegree(String figures, double most) {
    return figures.matches("-?\\d{1,3}(\\.\\d{1,12})?")
        && Math.abs(Double.parseDouble(figures)) <= most;
  }

  private static void neighbours(
      RecordDraft draft, Concept concept, String stem, Set<String> known, Hierarchy hierarchy) {
    ObjectNode particulars = draft.particulars();
    String broader = hierarchy.broader(concept.uri());
    if (broader != null) {
      particulars.put("broader", "@" + key(broader, stem));
    }
    for (String uri : hierarchy.above(concept.uri())) {
      if (!known.contains(uri) || hierarchy.closes(concept.uri(), uri)) {
        draft.kept("skos/broader", "und", uri);
      } else if (!uri.equals(broader)) {
        related(particulars, "@" + key(uri, stem));
      }
    }
    concept.at("narrower").stream()
        .filter(one -> !known.contains(one.words()))
        .forEach(one -> draft.kept("skos/narrower", "und", one.words()));
    for (Concept.Said one : concept.at("related")) {
      if (known.contains(one.words()) && !one.words().equals(concept.uri())) {
        related(particulars, "@" + key(one.words(), stem));
      } else {
        draft.kept("skos/related", "und", one.words());
      }
    }
  }

  private static void related(ObjectNode particulars, String reference) {
    var related = RecordDraft.array(particulars, "related");
    for (var known : related) {
      if (known.asText().equals(reference)) {
        return;
      }
    }
    related.add(reference);
  }

  private static void rest(
      RecordDraft draft, String property, List<Concept.Said> values, boolean place) {
    boolean placed = place && (property.equals("lat") || property.equals("long"));
    if (placed || PLACED.contains(property) || NOTES.contains(property)) {
      return;
    }
    for (Concept.Said one : values) {
      draft.kept("skos/" + property, one.address() ? "und" : tag(one), one.words());
    }
  }
}
