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
 * @param code its local id, or the text as {@code summary.en} or, of a picture, {@code p1.ours.en}
 * @param language of a text; empty for a part, or where it is quoted
 * @param gist what it says in one line
 * @param beside what the other entry says in its place; empty if nothing
 */
public record PartChoice(String group, String code, String language, String gist, String beside) {
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
        .map(code -> new PartChoice(group, code, "", names.gists().getOrDefault(code, code), ""));
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
                                words.getKey(),
                                line(words.getValue()),
                                line(
                                    others
                                        .getOrDefault(text.getKey(), Texts.NONE)
                                        .exactly(words.getKey())
                                        .orElse("")))))
        .toList();
  }

  /** What is quoted in both, in whatever language. */
  static PartChoice quoted(String code, String words, String others) {
    return new PartChoice(code, code, "", line(words), line(others));
  }

  private static String line(String html) {
    return Shortened.to(PlainText.of(html), LONGEST);
  }

  /** The key of what it is called: of a text, or of what is said of a picture. */
  public String getTitle() {
    return isOfAPicture() ? "picture" + group.substring(group.indexOf('.')) : "part." + group;
  }

  /** The local id of the picture that it is said of; empty if it is of none. */
  public String getPicture() {
    return isOfAPicture() ? group.substring(0, group.indexOf('.')) : "";
  }

  private boolean isOfAPicture() {
    return group.contains(".");
  }

  /** Whether both have it, so that one of them is to be chosen. */
  public boolean isDisputed() {
    return !beside.isEmpty() && !beside.equals(gist);
  }
}
