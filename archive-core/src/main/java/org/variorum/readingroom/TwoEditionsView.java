package org.variorum.readingroom;

import java.util.List;
import java.util.Set;
import org.variorum.change.Run;
import org.variorum.identifier.EntryId;

/**
 * What changed from one edition of an entry to another.
 *
 * @param counts what changed in a few words, as two claims added; empty if nothing did
 */
public record TwoEditionsView(
    LinkView entry,
    String id,
    EditionView earlier,
    EditionView later,
    List<CountView> counts,
    List<QuestionPart> questions,
    List<PartView> others,
    List<TextPart> texts,
    Set<EntryId> sources)
    implements MadeFromEntries {

  /** How many parts of a kind changed so; the code is {@code claims-added} or the like. */
  public record CountView(String code, int count) {}

  /** A question with what changed in it. */
  public record QuestionPart(
      TextView title, String change, List<TextPart> texts, List<PartView> parts) {}

  /**
   * A part that was added, is gone or was changed.
   *
   * @param kind the code of what it is, as {@code claim}
   * @param change the code of what became of it, as {@code gone}
   * @param words what it says now, or said last, before what was replaced in it
   * @param judged the codes of the editors' judgement before and now; empty if it stayed
   */
  public record PartView(
      String kind,
      String change,
      TextView words,
      List<TextPart> texts,
      List<String> judged,
      List<CitedPart> cited) {}

  /** A citation that was added, is gone or was changed: the source, and the place in it. */
  public record CitedPart(String change, LinkView source, String locator) {}

  /**
   * A text word by word.
   *
   * @param code of what it is in its part
   * @param language in words, where several may stand; empty elsewhere
   */
  public record TextPart(String code, String language, String lang, List<Run> runs) {}

  public boolean isSame() {
    return counts.isEmpty();
  }
}
