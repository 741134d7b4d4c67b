package org.variorum.readingroom;

import java.util.List;

/**
 * A source as a work.
 *
 * @param kind the code of the kind of source
 * @param judgements what has been assessed; what is missing is "not assessed"
 * @param usedBy where it is cited in this archive, with its stance
 */
public record WorkView(
    String kind,
    List<LinkView> authors,
    TextView shortTitle,
    String made,
    List<JudgementView> judgements,
    List<LinkView> derivesFrom,
    List<LinkView> takenUpBy,
    List<EditionOfWork> editions,
    List<UseView> usedBy) {

  /**
   * One thing that was assessed.
   *
   * @param matter {@code authenticity}, {@code circumstances}, {@code nearness} or {@code interest}
   * @param codes what it was found to be; empty for not assessed or for words
   */
  public record JudgementView(String matter, List<String> codes, TextView words, TextView reason) {
    public boolean isAssessed() {
      return !codes.isEmpty() || words.isPresent();
    }
  }

  /** An edition or translation. */
  public record EditionOfWork(
      String anchor,
      TextView title,
      String language,
      String imprint,
      String translator,
      String isbn,
      String oclc,
      String address,
      boolean seen,
      TextView remark) {}

  /** Where it contradicts, or others contradict or rival what rests on it. */
  public List<UseView> atOdds() {
    return usedBy.stream().filter(use -> use.disputed() || use.contradicts()).toList();
  }

  /**
   * A statement that rests on the source, or is contradicted by it.
   *
   * @param disputed whether the statement that rests on it has a rival, or a source against it
   */
  public record UseView(LinkView where, String stance, String locator, boolean disputed) {
    boolean contradicts() {
      return stance.equals("contradicts");
    }

    UseView or(UseView other) {
      return disputed ? this : other;
    }
  }
}
