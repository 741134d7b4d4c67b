package org.variorum.crosswalk.eac;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.crosswalk.Catcher;
import org.variorum.crosswalk.Named;
import org.variorum.crosswalk.draft.Cleaned;
import org.variorum.crosswalk.draft.OwnClaims;
import org.variorum.crosswalk.draft.OwnNames;
import org.variorum.crosswalk.draft.RecordDraft;
import org.variorum.crosswalk.tree.XmlPart;
import org.variorum.entry.EntryKind;
import org.variorum.entry.PlainText;

/** The area of description, ISAAR 5.2. */
final class EacDescription {
  static final Map<String, String> CLAUSES =
      Map.ofEntries(
          Map.entry("biogHist", "5.2.2"),
          Map.entry("legalStatus", "5.2.4"),
          Map.entry("legalStatuses", "5.2.4"),
          Map.entry("function", "5.2.5"),
          Map.entry("functions", "5.2.5"),
          Map.entry("occupation", "5.2.5"),
          Map.entry("occupations", "5.2.5"),
          Map.entry("mandate", "5.2.6"),
          Map.entry("mandates", "5.2.6"),
          Map.entry("structureOrGenealogy", "5.2.7"),
          Map.entry("generalContext", "5.2.8"));

  /** What of an entry is no element of ISAAR(CPF), by how files of ours call it. */
  private static final Map<String, String> OWN_TEXTS =
      Map.of("summary", "summary", "narrative", "body");

  private final RecordDraft draft;
  private final EacSources sources;
  private final Catcher catcher;
  private final String language;

  /** Whether the file is one of ours, which says in words, too, what it says by elements. */
  private final boolean ours;

  private final OwnClaims own;
  private final EacTerms terms;
  private final EacCallings callings;

  EacDescription(
      RecordDraft draft, EacSources sources, Catcher catcher, String language, boolean ours) {
    this.ours = ours;
    this.draft = draft;
    this.sources = sources;
    this.catcher = catcher;
    this.language = language;
    this.terms = new EacTerms(draft, language);
    this.callings = new EacCallings(draft, sources, catcher, language);
    this.own =
        new OwnClaims(
            draft.questions(),
            draft.key(),
            new OwnNames(
                (kind, name, tongue) ->
                    catcher.named(
                        draft.line(), new Named(draft.key(), kind, name, tongue, null, null))));
  }

  void read(XmlPart cpf) {
    cpf.parts("description")
        .forEach(
            description -> {
              exist(description);
              description.parts().toList().forEach(this::part);
            });
    own.settle();
  }

  /** Reads a claim of a file of ours; whether it is one, and all beside it as it was written. */
  private boolean own(XmlPart part) {
    return OwnClaims.form(part.attribute("claim"), Beside.of(part))
        .filter(form -> own(form, part))
        .map(form -> part.take())
        .isPresent();
  }

  private boolean own(ObjectNode form, XmlPart part) {
    return form.has("accounts")
        ? own.question(form, citing(part))
        : own.claim(form, sources.citations(part, catcher, draft.key()));
  }

  /** An account says which of its parts rests on what; sources taken from the element are gone. */
  private Function<JsonNode, Optional<ObjectNode>> citing(XmlPart part) {
    List<String> named = EacSources.names(part);
    return id -> Optional.of(id.asText()).filter(named::contains).flatMap(sources::citation);
  }

  private static boolean isClaim(XmlPart part) {
    return !part.attribute("claim").isEmpty();
  }

  private void part(XmlPart part) {
    String clause = CLAUSES.get(part.name());
    if (part.name().equals("biogHist")) {
      history(part);
    } else if (clause != null) {
      terms(clause, part);
      part.take();
    } else if (part.name().startsWith("localDescription")) {
      clauses(part);
    } else if (part.name().equals("place") || part.name().equals("places")) {
      places(part);
    } else if (part.name().equals("description") || part.name().equals("head")) {
      part.take();
    }
  }

  private void terms(String clause, XmlPart part) {
    boolean occupation = part.name().startsWith("occupation");
    if (occupation) {
      terms.occupation(part);
    }
    if (!ours) {
      terms.list(clause, part, callings::claimed);
    } else if (!occupation) {
      terms.list(clause, part, one -> false);
    }
  }

  /** Elements of ISAAR(CPF) that have no place of their own are told by their clause. */
  private void clauses(XmlPart local) {
    Stream.concat(Stream.of(local), local.below("localDescription"))
        .distinct()
        .filter(one -> !own(one))
        .forEach(
            one -> {
              String type = one.attribute("localType").replaceFirst("^isaar-", "");
              if (type.matches("(isdiah-)?5\\.[1-4]\\.\\d|isdiah-(address|access|website)")) {
                one.parts("term")
                    .forEach(term -> draft.element(type, Spoken.in(term, language), term.words()));
                one.take();
              }
            });
  }

  private void history(XmlPart history) {
    if (own(history)) {
      return;
    }
    String own = Spoken.in(history, language);
    if (ours && OWN_TEXTS.containsKey(history.attribute("localType"))) {
      ownText(OWN_TEXTS.get(history.attribute("localType")), history, own);
      return;
    }
    String brief =
        history.parts("abstract").map(XmlPart::words).collect(Collectors.joining("\n\n"));
    boolean summary = !brief.isBlank() && EacRecord.isSummary(brief);
    if (summary) {
      draft.text("summary", own, brief);
    } else {
      draft.element("5.2.2", own, brief);
    }
    history
        .parts()
        .filter(part -> !part.name().equals("abstract"))
        .collect(
            Collectors.groupingBy(
                part -> Spoken.in(part, own),
                LinkedHashMap::new,
                Collectors.mapping(EacDescription::block, Collectors.joining("\n\n"))))
        .forEach((spoken, words) -> draft.element("5.2.2", spoken, words));
    if (history.parts().findAny().isEmpty()) {
      draft.element("5.2.2", own, history.words());
    }
    history.take();
  }

  /** A text of the entry itself, by language: lines, or paragraphs of a body. */
  private void ownText(String field, XmlPart history, String own) {
    boolean body = field.equals("body");
    history
        .take()
        .parts()
        .collect(
            Collectors.groupingBy(
                part -> Spoken.in(part, own),
                LinkedHashMap::new,
                Collectors.mapping(
                    part -> Cleaned.line(part.words()),
                    Collectors.mapping(
                        line -> body ? PlainText.paragraph(line) : line,
                        Collectors.joining(body ? "" : "\n")))))
        .forEach((spoken, words) -> draft.text(field, spoken, words));
  }

  private static String block(XmlPart part) {
    if (!part.name().equals("chronList") && !part.name().equals("chronlist")) {
      return part.words();
    }
    return part.parts()
        .filter(item -> item.name().toLowerCase(Locale.ROOT).startsWith("chronitem"))
        .map(
            item ->
                item.parts()
                    .map(one -> Cleaned.line(one.words()))
                    .filter(words -> !words.isEmpty())
                    .collect(Collectors.joining(": ")))
        .collect(Collectors.joining("\n"));
  }

  /** The dates of existence; rivals, and those that name a source, are claims as well. */
  private void exist(XmlPart description) {
    List<XmlPart> exists = description.parts("existDates").filter(one -> !own(one)).toList();
    List<EacDates> all =
        exists.stream().flatMap(exist -> EacDates.in(exist).stream()).collect(Collectors.toList());
    for (int i = 0; i < all.size(); i++) {
      EacDates dates = all.get(i);
      if (i == 0) {
        draft.date("exists", dates.said(), dates.normal(), "existDates");
      }
      ArrayNode citations = citations(dates.part());
      if (all.size() > 1 && citations.isEmpty()) {
        citations.add(sources.record(draft.isInternal()));
      }
      if (all.size() > 1 || !citations.isEmpty()) {
        boolean understood = claims(dates, citations);
        if (!understood && i > 0) {
          draft.kept("existDates", language, dates.said());
        }
      }
    }
    exists.forEach(
        exist -> {
          if (all.isEmpty()) {
            draft.date("exists", exist.words(), null, "existDates");
          }
          exist
              .parts("descriptiveNote")
              .forEach(note -> draft.element("5.2.2", language, note.words()));
          exist.take();
        });
  }

  /** The sources of an element, or of the nearest that encloses it and names some. */
  private ArrayNode citations(XmlPart part) {
    ArrayNode citations = sources.citations(part, catcher, draft.key());
    boolean ends = citations.isEmpty();
    if (ends) {
      part.parts().forEach(end -> citations.addAll(sources.citations(end, catcher, draft.key())));
    }
    return citations;
  }

  private boolean claims(EacDates dates, ArrayNode citations) {
    boolean person = draft.kind() == EntryKind.PERSON;
    if (draft.kind() == EntryKind.FAMILY) {
      return false;
    }
    boolean start = claim(person ? "born" : "founded", dates.start(), citations);
    boolean end = dates.span() && claim(person ? "died" : "dissolved", dates.end(), citations);
    return start || end;
  }

  private boolean claim(String property, EacDates.End end, ArrayNode citations) {
    if (end.isEmpty()) {
      return false;
    }
    return draft
        .readDate(end.words(), end.normal(), "existDates")
        .map(
            date -> {
              ObjectNode value = JsonNodeFactory.instance.objectNode().put("type", "date");
              value.set("date", date);
              for (var known : draft.question(property).path("claims")) {
                if (known.path("value").equals(value)) {
                  RecordDraft.array((ObjectNode) known, "citations").addAll(citations.deepCopy());
                  return true;
                }
              }
              ObjectNode claim = draft.claim(property, value);
              if (!citations.isEmpty()) {
                claim.set("citations", citations.deepCopy());
              }
              return true;
            })
        .orElse(false);
  }

  private void places(XmlPart part) {
    if (part.name().equals("places")) {
      part.parts("place").forEach(this::place);
      part.parts()
          .filter(one -> !one.name().equals("place"))
          .forEach(one -> draft.element("5.2.3", language, one.words()));
    } else {
      place(part);
    }
    part.take();
  }

  private void place(XmlPart place) {
    if (own(place)) {
      return;
    }
    List<String> entries =
        Stream.of("placeEntry", "placeName")
            .flatMap(place::parts)
            .map(one -> Cleaned.line(one.words()))
            .filter(words -> !words.isEmpty())
            .toList();
    String entry = entries.stream().findFirst().orElse("");
    String role =
        Stream.of(
                place.part("placeRole").map(one -> Cleaned.line(one.words())).orElse(""),
                Cleaned.line(place.attribute("localType")))
            .filter(words -> !words.isEmpty())
            .findFirst()
            .orElse("");
    List<EacDates> dates = EacDates.in(place);
    String when =
        dates.isEmpty()
            ? ""
            : dates.get(0).said().isEmpty() ? dates.get(0).normal() : dates.get(0).said();
    String others =
        Stream.concat(
                entries.stream().skip(1),
                place
                    .parts()
                    .filter(one -> !one.name().matches("place(Entry|Name|Role)|date.*"))
                    .map(one -> Cleaned.line(one.words())))
            .collect(Collectors.joining(", "));
    String line =
        Stream.of(entry, role.isEmpty() ? "" : "(" + role + ")", others, when)
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining(", "))
            .replace(", (", " (");
    if (!ours || isClaim(place)) {
      draft.element("5.2.3", language, line);
    }
    if (!entry.isEmpty() && entry.length() <= 300) {
      String reference =
          catcher.named(
              place.line(), new Named(draft.key(), EntryKind.PLACE, entry, language, null, null));
      ObjectNode span =
          dates.isEmpty()
              ? null
              : draft
                  .readDate(dates.get(0).said(), dates.get(0).normal(), "place/date")
                  .orElse(null);
      if (claimed(place, role, reference)) {
        return;
      }
      String address = entryAddress(place);
      draft.relation(reference, "associated", span, language, (role + "\n\n" + address).strip());
    }
  }

  /** Where somebody was born or died is a claim if the file says by whom it knows that. */
  private boolean claimed(XmlPart place, String role, String reference) {
    String property = property(role);
    ArrayNode citations = sources.citations(place, catcher, draft.key());
    if (draft.kind() != EntryKind.PERSON || property.isEmpty() || citations.isEmpty()) {
      return false;
    }
    ObjectNode value = JsonNodeFactory.instance.objectNode().put("type", "place");
    value.put("entry", reference);
    draft.claim(property, value).set("citations", citations);
    return true;
  }

  private static String property(String role) {
    String word = role.toLowerCase(Locale.ROOT);
    if (word.matches("(place ?of ?)?birth( ?place)?|geburts?ort|место рождения|naissance|born")) {
      return "birth-place";
    }
    return word.matches("(place ?of ?)?death( ?place)?|sterbeort|место смерти|décès|died")
        ? "death-place"
        : "";
  }

  /** Where the authority file that a place is taken from has it. */
  private static String entryAddress(XmlPart place) {
    return Stream.of("placeEntry", "placeName")
        .flatMap(place::parts)
        .flatMap(one -> Stream.of("vocabularySource", "valueURI").map(one::attribute))
        .filter(one -> one.startsWith("http"))
        .findFirst()
        .orElse("");
  }
}
