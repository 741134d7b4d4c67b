package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.variorum.lists.SavedView;
import org.variorum.lists.SavedViews;
import org.variorum.staff.Actor;
import org.variorum.staff.Requires;
import org.variorum.staff.Right;

/** Keeps lists as a colleague wants to find them again: by a name, and with their columns. */
@ApplicationScoped
@Transactional
public class KeepViews {
  /** The longest name of a view. */
  public static final int LONGEST_NAME = 80;

  private static final int LONGEST_QUERY = 2000;

  @Inject SavedViews views;

  /** His own and those that others share, by their names. */
  @Requires(Right.READ_DESK)
  public List<SavedView> all(Actor actor) {
    return views.seenBy(key(actor));
  }

  /** One of these. */
  @Requires(Right.READ_DESK)
  public Optional<SavedView> one(Actor actor, long id) {
    return views.seenBy(key(actor), id);
  }

  /**
   * Keeps a view, in place of his own of that name; returns its number.
   *
   * @param asked the query of its address
   * @throws UnkeepableViewException if it has no name, or one that is too long
   */
  @Requires(Right.READ_DESK)
  public long keep(Actor actor, String name, String asked, boolean shared) {
    String plain = name.strip();
    if (plain.isEmpty() || plain.length() > LONGEST_NAME || asked.length() > LONGEST_QUERY) {
      throw new UnkeepableViewException(plain);
    }
    return views.keep(key(actor), plain, asked, shared);
  }

  /** Drops one of his own. */
  @Requires(Right.READ_DESK)
  public void drop(Actor actor, long id) {
    views.drop(key(actor), id);
  }

  /** The columns that he chose for a list; empty if he never did. */
  @Requires(Right.READ_DESK)
  public Optional<String> columns(Actor actor, String list) {
    return views.columns(key(actor), list);
  }

  @Requires(Right.READ_DESK)
  public void choose(Actor actor, String list, String columns) {
    views.choose(key(actor), list, columns);
  }

  /** Whoever runs the machine has no desk to keep a view at. */
  private static String key(Actor actor) {
    return Objects.requireNonNull(actor.key(), "Only a colleague keeps views");
  }
}
