package org.variorum.crosswalk.eac;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.crosswalk.Catcher;
import org.variorum.crosswalk.Named;
import org.variorum.crosswalk.draft.Cleaned;
import org.variorum.crosswalk.draft.RecordDraft;
import org.variorum.crosswalk.tree.XmlPart;
import org.variorum.entry.EntryKind;

/**
 * Occupations and functions of which a file says when, where or on whose word: each is a claim. It
 * rests on the sources that it names, else on the record itself. Those that are nothing but words
 * stay words.
 */
final class EacCallings {
  private static final int LONGEST_NAME = 300;

  /** One element that says more at once is a list, and no statement. */
  private static final int MOST_CLAIMS = 60;

  private final RecordDraft draft;
  private final EacSources sources;
  private final Catcher catcher;
  private final String language;

  EacCallings(RecordDraft draft, EacSources sources, Catcher catcher, String language) {
    this.draft = draft;
    this.sources = sources;
    this.catcher = catcher;
    this.language = language;
  }

  /** Makes claims of an element, if it is one of these; whether it did. */
  boolean claimed(XmlPart part) {
    Optional<String> property = property(part);
    List<XmlPart> terms =
        part.parts("term").filter(term -> !Cleaned.line(term.words()).isEmpty()).toList();
    List<EacDates> dates = EacDates.in(part);
    List<XmlPart> places = places(part);
    boolean bare =
        dates.isEmpty() && places.isEmpty() && part.attribute("sourceReference").isBlank();
    if (property.isEmpty() || terms.isEmpty() || bare || isList(terms, dates, places)) {
      return false;
    }
    ArrayNode citations = sources.citations(part, catcher, draft.key());
    if (citations.isEmpty()) {
      citations.add(sources.record(draft.isInternal()));
    }
    List<Optional<ObjectNode>> times = times(dates, part.name());
    for (XmlPart term : terms) {
      times.forEach(
          when -> claim(property.get(), term, places, when, citations.deepCopy(), notes(part)));
    }
    places.forEach(place -> relate(place, terms.get(0), times.get(0)));
    return true;
  }

  private static boolean isList(List<XmlPart> terms, List<EacDates> dates, List<XmlPart> places) {
    long claims = (long) terms.size() * Math.max(1, dates.size());
    return claims * Math.max(1, places.size()) > MOST_CLAIMS;
  }

  private Optional<String> property(XmlPart part) {
    boolean whoHasOne = draft.kind() == EntryKind.PERSON || draft.kind() == EntryKind.FAMILY;
    return switch (part.name()) {
      case "occupation" -> Optional.of(whoHasOne ? "occupation" : "function");
      case "function" -> Optional.of("function");
      default -> Optional.empty();
    };
  }

  private static List<XmlPart> places(XmlPart part) {
    return Stream.concat(part.parts(), part.parts("place").flatMap(XmlPart::parts))
        .filter(one -> one.name().matches("place(Entry|Name)"))
        .filter(one -> !Cleaned.line(one.words()).isEmpty())
        .toList();
  }

  private static String notes(XmlPart part) {
    return part.parts()
        .filter(one -> one.name().matches("descriptiveNote|citation"))
        .map(one -> Cleaned.text(one.words()))
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }

  /** At least one, which is none where nothing is dated. */
  private List<Optional<ObjectNode>> times(List<EacDates> dates, String element) {
    List<Optional<ObjectNode>> times = new ArrayList<>();
    dates.forEach(one -> times.add(draft.readDate(one.said(), one.normal(), element + "/date")));
    if (times.isEmpty()) {
      times.add(Optional.empty());
    }
    return times;
  }

  private void claim(
      String property,
      XmlPart term,
      List<XmlPart> places,
      Optional<ObjectNode> when,
      ArrayNode citations,
      String notes) {
    String spoken = Spoken.in(term, language);
    String words =
        Stream.concat(Stream.of(term), places.stream())
            .map(one -> Cleaned.line(one.words()))
            .collect(Collectors.joining(", "));
    ObjectNode value = JsonNodeFactory.instance.objectNode().put("type", "text");
    value.putObject("words").put(spoken, words);
    ObjectNode claim = draft.claim(property, value);
    when.ifPresent(date -> claim.set("when", date.deepCopy()));
    if (!notes.isEmpty()) {
      claim.putObject("remark").put(language, notes);
    }
    claim.set("citations", citations);
  }

  /** The place has to do with whoever worked there. */
  private void relate(XmlPart place, XmlPart term, Optional<ObjectNode> when) {
    String name = Cleaned.line(place.words());
    if (name.length() <= LONGEST_NAME) {
      String reference =
          catcher.named(
              place.line(), new Named(draft.key(), EntryKind.PLACE, name, language, null, null));
      draft.relation(
          reference,
          "associated",
          when.map(ObjectNode::deepCopy).orElse(null),
          language,
          Cleaned.line(term.words()));
    }
  }
}
