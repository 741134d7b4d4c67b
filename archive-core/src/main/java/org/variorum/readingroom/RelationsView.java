package org.variorum.readingroom;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom an entry has to do with.
 *
 * @param family a chart of generations; null where none is known
 * @param command a chart of who stood over whom; null where nothing is known of that
 * @param groups all ties by kind, or those that are in no chart
 */
public record RelationsView(
    LinkView entry,
    String id,
    boolean list,
    @Nullable ChartView family,
    @Nullable ChartView command,
    List<GroupView> groups,
    NotesView notes,
    boolean unlisted)
    implements MayBeUnlisted {

  /** Whether there is nothing to show. */
  public boolean isBare() {
    return family == null && command == null && groups.isEmpty();
  }

  /**
   * Ties of one kind.
   *
   * @param towards whether the others say so of this one
   */
  public record GroupView(TextView kind, boolean towards, List<TieView> ties) {}

  /**
   * A tie to another entry.
   *
   * @param question where sources disagree on it; empty for nowhere
   * @param contested whether it has a rival, or a source against it
   */
  public record TieView(
      LinkView other,
      String dates,
      TextView note,
      boolean contested,
      boolean supported,
      String question,
      List<RefView> refs) {}
}
