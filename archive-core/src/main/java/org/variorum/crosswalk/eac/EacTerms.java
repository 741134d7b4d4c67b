package org.variorum.crosswalk.eac;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.crosswalk.draft.Cleaned;
import org.variorum.crosswalk.draft.RecordDraft;
import org.variorum.crosswalk.tree.XmlPart;

/**
 * Elements that hold terms, alone or several in one around them: functions, mandates and others.
 */
final class EacTerms {
  private final RecordDraft draft;
  private final String language;

  EacTerms(RecordDraft draft, String language) {
    this.draft = draft;
    this.language = language;
  }

  /**
   * Takes each of several on a line of its own, in its language, with its dates and place behind
   * it.
   *
   * @param told whether it is told otherwise already
   */
  void list(String clause, XmlPart part, Predicate<XmlPart> told) {
    String own = Spoken.in(part, language);
    Map<String, String> lines = new LinkedHashMap<>();
    each(part).filter(one -> !told.test(one)).forEach(one -> list(one, own, lines));
    lines.forEach((spoken, words) -> draft.element(clause, spoken, words));
  }

  /** Those that an element holds, with what is said of all of them; else itself. */
  private static Stream<XmlPart> each(XmlPart part) {
    boolean several =
        part.parts()
            .anyMatch(
                one ->
                    EacDescription.CLAUSES.containsKey(one.name())
                        && !one.name().equals(part.name()));
    return several ? part.parts() : Stream.of(part);
  }

  /** Terms that stand together, with nothing else, are several. */
  private void list(XmlPart part, String otherwise, Map<String, String> lines) {
    boolean terms = part.parts().count() > 1 && part.parts().allMatch(EacTerms::isTerm);
    List<XmlPart> each = terms ? part.parts().toList() : List.of(part);
    for (XmlPart one : each) {
      String words = terms ? Cleaned.line(one.words()) : line(one);
      if (!words.isEmpty()) {
        String spoken = terms ? Spoken.in(one, Spoken.in(part, otherwise)) : spoken(one);
        lines.merge(spoken, words, (before, more) -> before + "\n" + more);
      }
    }
  }

  private static boolean isTerm(XmlPart part) {
    return part.name().equals("term");
  }

  private static String line(XmlPart part) {
    boolean prose =
        part.parts().anyMatch(one -> one.name().matches("p|list|outline|descriptiveNote"));
    if (prose || part.parts().findAny().isEmpty()) {
      return part.words();
    }
    return part.parts()
        .map(one -> one.name().startsWith("date") ? dated(one, part) : Cleaned.line(one.words()))
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String dated(XmlPart date, XmlPart part) {
    return EacDates.in(part).stream()
        .filter(one -> one.part() == date)
        .map(one -> one.words().isEmpty() ? one.said() + one.normal() : one.words())
        .collect(Collectors.joining("; "));
  }

  /** The one language of all that is in it, if that is one. */
  private String spoken(XmlPart part) {
    List<String> all =
        part.all()
            .filter(one -> one.parts().findAny().isEmpty())
            .map(one -> Spoken.in(one, Spoken.in(part, language)))
            .distinct()
            .toList();
    return all.size() == 1 ? all.get(0) : Spoken.in(part, language);
  }

  /** The words for the line above the heading. */
  void occupation(XmlPart part) {
    String spoken = spoken(part);
    Stream.concat(part.parts("term"), part.below("term"))
        .distinct()
        .filter(term -> !Cleaned.line(term.words()).isEmpty())
        .forEach(
            term ->
                draft.particular(
                    "occupation", Spoken.in(term, spoken), Cleaned.line(term.words())));
  }
}
