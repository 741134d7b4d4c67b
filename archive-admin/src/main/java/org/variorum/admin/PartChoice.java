package org.variorum.admin;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.variorum.claim.Question;
import org.variorum.digitalobject.Picture;
import org.variorum.entry.Entry;
import org.variorum.entry.PlainText;
import org.variorum.entry.Relation;
import org.variorum.identifier.LocalId;
import org.variorum.language.Shortened;
import org.variorum.language.Texts;
import org.variorum.name.NameForm;

/**
 * A part or a text of an entry that can be chosen.
 *
 * @param group the code of what it is, as {@code names}
 * @param code its local id, or the text as {@code summary.en}
 * @param gist what it says in one line
 * @param beside what the other entry says in its place; empty if nothing
 */
public record PartChoice(String group, String code, String gist, String beside) {
  private static final int LONGEST = 400;

  /** Names, questions, relations and pictures, each with what it says. */
  static List<PartChoice> parts(Entry entry, PartNames names) {
    return Stream.of(
            of("names", entry.names(), NameForm::id, names),
            of("questions", entry.questions(), Question::id, names),
            of("relations", entry.relations(), Relation::id, names),
            of("pictures", entry.pictures(), Picture::id, names))
        .flatMap(some -> some)
        .toList();
  }

  private static <T> Stream<PartChoice> of(
      String group, List<T> parts, Function<T, LocalId> id, PartNames names) {
    return parts.stream()
        .map(part -> id.apply(part).value())
        .map(code -> new PartChoice(group, code, names.gists().getOrDefault(code, code), ""));
  }

  /** The texts of an entry beside those of another. */
  static List<PartChoice> texts(Map<String, Texts> texts, Map<String, Texts> others) {
    return texts.entrySet().stream()
        .flatMap(
            text ->
                text.getValue().byLanguage().entrySet().stream()
                    .map(
                        words ->
                            new PartChoice(
                                text.getKey(),
                                text.getKey() + "." + words.getKey(),
                                line(words.getValue()),
                                line(
                                    others
                                        .getOrDefault(text.getKey(), Texts.NONE)
                                        .exactly(words.getKey())
                                        .orElse("")))))
        .toList();
  }

  private static String line(String html) {
    return Shortened.to(PlainText.of(html), LONGEST);
  }

  /** The language of a text; empty for a part. */
  public String getLanguage() {
    return code.contains(".") ? code.substring(code.indexOf('.') + 1) : "";
  }

  /** Whether both have it, so that one of them is to be chosen. */
  public boolean isDisputed() {
    return !beside.isEmpty() && !beside.equals(gist);
  }
}
