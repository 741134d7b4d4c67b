package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.variorum.delivery.Scans;
import org.variorum.digitalobject.Access;
import org.variorum.digitalobject.DigitalObjects;
import org.variorum.digitalobject.ObjectState;
import org.variorum.digitalobject.ObjectView;
import org.variorum.digitalobject.Picture;
import org.variorum.digitalobject.UnknownObjectException;
import org.variorum.entry.Entry;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ObjectId;
import org.variorum.revision.DeskEntry;
import org.variorum.revision.Drafts;
import org.variorum.revision.EntryState;
import org.variorum.staff.Actor;
import org.variorum.staff.Requires;
import org.variorum.staff.Right;
import org.variorum.staff.Unrecorded;

/**
 * Says who may see pages, from this moment on and wherever they are shown. Who may review decides;
 * others may only close more tightly, and only pages of a draft of their own that visitors do not
 * see anywhere.
 */
@ApplicationScoped
@Transactional
public class ChangeAccess {
  @Inject Revising revising;
  @Inject Drafts drafts;
  @Inject DigitalObjects objects;
  @Inject Scans scans;
  @Inject Clock clock;

  /**
   * A page of an entry with who may see it.
   *
   * @param place among the pages, from 1
   * @param seen whether the colleague who asks sees it
   * @param today whether visitors see it today, in whatever size, once it is published
   */
  public record PageAccess(
      int place, Picture picture, ObjectView file, boolean seen, boolean today) {
    public Access access() {
      return file.access();
    }
  }

  /**
   * The pages of the newest revision of an entry, in two statements.
   *
   * @throws UnknownEntryException if there is no such entry
   */
  @Requires(Right.READ_DESK)
  @Unrecorded(Unrecorded.Why.READS)
  public List<PageAccess> pages(Actor actor, EntryId entry) {
    List<Picture> pictures =
        drafts
            .head(entry)
            .map(drafts::newest)
            .orElseThrow(() -> new UnknownEntryException(entry))
            .pictures();
    Map<ObjectId, ObjectView> files = objects.of(pictures.stream().map(Picture::object).toList());
    LocalDate today = LocalDate.now(clock);
    return IntStream.range(0, pictures.size())
        .filter(at -> files.containsKey(pictures.get(at).object()))
        .mapToObj(at -> page(actor, at + 1, pictures.get(at), files, today))
        .toList();
  }

  private static PageAccess page(
      Actor actor, int place, Picture picture, Map<ObjectId, ObjectView> files, LocalDate today) {
    ObjectView file = Objects.requireNonNull(files.get(picture.object()));
    Access access = file.access();
    return new PageAccess(place, picture, file, access.seenBy(actor, today), access.openOn(today));
  }

  /**
   * Changes who may see pages of an entry; those that are so already stay as they are.
   *
   * @throws UnknownEntryException if there is no such entry
   * @throws UnknownObjectException if its newest revision does not show one of the pages
   * @throws NoSmallerSizeException if one that is no picture is to be shown in a smaller size
   * @throws org.variorum.staff.ForbiddenActException if he may not decide that
   */
  @Requires(Right.EDIT)
  public AccessChange change(Actor actor, EntryId entry, AccessOrder order) {
    DeskEntry head = revising.held(actor, entry);
    List<AccessChange.Step> steps = new ArrayList<>();
    for (ObjectView page : pages(head, order.pages())) {
      Access wanted = order.wish().from(page.access());
      if (order.wish().access().longestSide() > 0 && !page.isPicture()) {
        throw new NoSmallerSizeException(page.id());
      }
      if (!actor.may(Right.REVIEW)) {
        admit(actor, head, page, wanted);
      }
      if (!page.access().equals(wanted)) {
        objects.open(page.id(), wanted);
        steps.add(new AccessChange.Step(page.id(), page.access(), wanted));
      }
    }
    return new AccessChange(actor.key(), steps);
  }

  private List<ObjectView> pages(DeskEntry head, List<ObjectId> wanted) {
    Entry newest = revising.newest(head);
    Map<ObjectId, ObjectView> files = objects.of(wanted);
    for (ObjectId page : wanted) {
      ObjectView file = files.get(page);
      boolean shown = newest.pictures().stream().anyMatch(picture -> picture.object().equals(page));
      if (file == null || !shown || file.state() == ObjectState.ERASED) {
        throw new UnknownObjectException(page);
      }
    }
    return wanted.stream().map(files::get).toList();
  }

  /** Lets pass what only closes, in a draft of one's own. */
  private void admit(Actor actor, DeskEntry head, ObjectView page, Access to) {
    boolean tighter =
        to.isNoWiderThan(page.access()) && page.access().seenBy(actor, LocalDate.now(clock));
    if (!isOwn(actor, head, page) || !tighter) {
      actor.demand(Right.REVIEW, "to decide who may see a page");
    }
  }

  /**
   * Whether it belongs to a draft that nobody else wrote last, and to nothing that is published.
   */
  private boolean isOwn(Actor actor, DeskEntry head, ObjectView page) {
    return head.edition() == null
        && head.state() == EntryState.DRAFT
        && Objects.equals(head.changedBy(), actor.key())
        && !scans.isPublished(page.id())
        && objects.partsBeside(page.id()).stream()
            .map(ObjectView::id)
            .noneMatch(scans::isPublished);
  }

  /**
   * Takes a change back, as far as the pages are still as it left them; who may not review, one of
   * his own in a draft of his own.
   *
   * @return how many pages are again as they were
   * @throws org.variorum.staff.ForbiddenActException if he may not decide that
   */
  @Requires(Right.EDIT)
  public int undo(Actor actor, EntryId entry, AccessChange done) {
    DeskEntry head = revising.held(actor, entry);
    int undone = 0;
    for (AccessChange.Step step : done.steps()) {
      ObjectView page = pages(head, List.of(step.page())).get(0);
      if (page.access().equals(step.after())) {
        boolean own = isOwn(actor, head, page) && Objects.equals(done.by(), actor.key());
        if (!own) {
          actor.demand(Right.REVIEW, "to decide who may see a page");
        }
        objects.open(step.page(), step.before());
        undone++;
      }
    }
    return undone;
  }
}
