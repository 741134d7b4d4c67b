package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.variorum.hiding.Hideable;
import org.variorum.hiding.Hiding;
import org.variorum.hiding.Hidings;
import org.variorum.hiding.UnknownHidingException;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ObjectId;
import org.variorum.staff.Actor;
import org.variorum.staff.Requires;
import org.variorum.staff.Right;

/** Says what is hidden, and was: by whom, when and why. */
@ApplicationScoped
@Transactional
public class ListHidden {
  private static final int MOST = 500;

  @Inject Hidings hidings;
  @Inject DeskEntries entries;

  /**
   * A hiding with what the desk calls its entry.
   *
   * @param heading of the entry; of a scan, of the one at which it was hidden
   */
  public record HiddenRow(Hiding hiding, String heading) {}

  /** What is to be looked at again, the longest overdue first. */
  @Requires(Right.READ_DESK)
  public List<HiddenRow> waiting(Actor actor) {
    return rows(hidings.waiting());
  }

  /** What was ever hidden, the last first. */
  @Requires(Right.READ_DESK)
  public List<HiddenRow> all(Actor actor) {
    return rows(hidings.all(MOST));
  }

  private List<HiddenRow> rows(List<Hiding> listed) {
    List<EntryId> ids = listed.stream().map(one -> one.what().entry()).distinct().toList();
    Map<EntryId, String> headings = ids.isEmpty() ? Map.of() : entries.headings(ids);
    return listed.stream()
        .map(one -> new HiddenRow(one, headings.getOrDefault(one.what().entry(), "")))
        .toList();
  }

  /**
   * What was hidden under a number, however it ended.
   *
   * @throws UnknownHidingException if nothing was
   */
  @Requires(Right.READ_DESK)
  public HiddenRow open(Actor actor, long id) {
    return hidings
        .withId(id)
        .map(one -> rows(List.of(one)).get(0))
        .orElseThrow(() -> new UnknownHidingException(id));
  }

  /** How much is to be looked at again. */
  @Requires(Right.READ_DESK)
  public long count(Actor actor) {
    return hidings.countWaiting();
  }

  /** What keeps an entry and its editions from visitors now. */
  @Requires(Right.READ_DESK)
  public List<Hiding> of(Actor actor, EntryId entry) {
    return hidings.of(entry);
  }

  /** Which scans are hidden now. */
  @Requires(Right.READ_DESK)
  public Set<ObjectId> scans(Actor actor) {
    return hidings.scans();
  }

  /** What keeps a thing from visitors now, by itself. */
  @Requires(Right.READ_DESK)
  public Optional<Hiding> of(Actor actor, Hideable what) {
    return what instanceof Hideable.OfScan scan
        ? hidings.of(scan.object())
        : hidings.of(what.entry()).stream().filter(one -> one.what().equals(what)).findFirst();
  }
}
