package org.variorum.readingroom;

import java.util.List;

/**
 * A page of a list, and how it was asked for.
 *
 * @param total how many there are; of a long list only that there are more than {@link #MOST}
 * @param jumps where one can jump to: letters, those of the reader's script first, or decades
 * @param previous the page before; null for none
 * @param next the page after; null for none
 */
public record ListView(
    ListAsked asked,
    List<ListRow> rows,
    long total,
    List<List<JumpView>> jumps,
    @org.jspecify.annotations.Nullable ListAsked previous,
    @org.jspecify.annotations.Nullable ListAsked next)
    implements MayBeUnlisted {
  /** Up to how many are counted. */
  public static final int MOST = 10_000;

  /**
   * A place to jump to.
   *
   * @param to empty of entries if null
   */
  public record JumpView(
      String words, @org.jspecify.annotations.Nullable ListAsked to, boolean current) {}

  public Listing listing() {
    return asked.listing();
  }

  /** Whether there are so many that they are not counted. */
  public boolean uncounted() {
    return total > MOST;
  }

  /** Search engines follow the letters; what is looked for is nobody's page but the reader's. */
  @Override
  public boolean unlisted() {
    return !asked.filter().isEmpty();
  }
}
