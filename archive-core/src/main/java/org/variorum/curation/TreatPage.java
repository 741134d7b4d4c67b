package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.variorum.delivery.Scans;
import org.variorum.digitalobject.DigitalObjects;
import org.variorum.digitalobject.ObjectState;
import org.variorum.digitalobject.ObjectView;
import org.variorum.entry.Entry;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ObjectId;
import org.variorum.revision.DeskEntry;
import org.variorum.revision.Drafts;
import org.variorum.staff.Actor;
import org.variorum.staff.Requires;
import org.variorum.staff.Right;
import org.variorum.staff.Unrecorded;
import org.variorum.treatment.Making;
import org.variorum.treatment.Makings;
import org.variorum.treatment.PageTreatment;
import org.variorum.treatment.Treatment;
import org.variorum.treatment.Treatments;

/**
 * Says how pages are shown. What visitors see already is changed by those only who may publish;
 * what is covered is uncovered by those only who review.
 */
@ApplicationScoped
@Transactional
public class TreatPage {
  /** Whether somebody may say how a page is shown. */
  public enum Allowed {
    ALL,

    /** Visitors see it, and he does not publish. */
    NO_PUBLISHED,

    /** The entry lies outside of what he works on. */
    NO_GROUND;

    /** The word for it in answers. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  @Inject Revising revising;
  @Inject Grounds grounds;
  @Inject PageOfEntry pages;
  @Inject Treatments treatments;
  @Inject Makings queue;
  @Inject Drafts drafts;
  @Inject Scans scans;
  @Inject DigitalObjects objects;

  /** All treatments of a page, newest first. */
  @Requires(Right.READ_DESK)
  @Unrecorded(Unrecorded.Why.READS)
  public List<PageTreatment> history(Actor actor, ObjectId page) {
    return treatments.of(page);
  }

  /** What is still to be made of pages. */
  @Requires(Right.READ_DESK)
  @Unrecorded(Unrecorded.Why.READS)
  public Map<ObjectId, Making> makings(Actor actor, Collection<ObjectId> asked) {
    return queue.of(asked);
  }

  /** How many pages of all are in a state of their making. */
  @Requires(Right.READ_DESK)
  @Unrecorded(Unrecorded.Why.READS)
  public long count(Actor actor, Making.State state) {
    return queue.count(state);
  }

  /**
   * Has a page shown otherwise from now on.
   *
   * @param seen the number of the treatment that was seen; 0 if there was none
   * @throws org.variorum.treatment.StaleTreatmentException if there is a newer one
   * @throws org.variorum.treatment.UnfitTreatmentException if it does not fit the page
   * @throws org.variorum.digitalobject.UnknownObjectException if the entry shows no such page
   */
  @Requires(Right.EDIT)
  public PageTreatment treat(
      Actor actor, EntryId entry, ObjectId page, int seen, Treatment treatment) {
    pages.held(actor, entry, page);
    demand(actor, entry, page, treatment);
    return treatments.take(actor, page, seen, treatment, isVisible(page));
  }

  /**
   * Turns pages clockwise once more, each from how it is shown now. Those that cannot be turned
   * stay as they are: what the entry does not show, or is no picture, or this colleague does not
   * see or may not change.
   *
   * @param quarters by how many times 90 degrees; where that leaves them as they lie, none is
   *     turned
   * @return those that were turned
   */
  @Requires(Right.EDIT)
  public List<ObjectId> turn(Actor actor, EntryId entry, List<ObjectId> asked, int quarters) {
    Entry newest = revising.newest(revising.held(actor, entry));
    if (isPublished(entry)) {
      demandPublisher(actor);
    }
    List<ObjectId> turned = new ArrayList<>();
    for (ObjectId page : quarters % 4 == 0 ? List.<ObjectId>of() : asked) {
      if (pages.of(actor, newest, page).filter(one -> isTurnedBy(actor, one)).isPresent()) {
        Optional<PageTreatment> now = treatments.newest(page);
        Treatment next =
            now.map(PageTreatment::treatment).orElse(Treatment.AS_IT_CAME).turned(quarters);
        int seen = now.map(PageTreatment::number).orElse(0);
        treatments.take(actor, page, seen, next, isVisible(page));
        turned.add(page);
      }
    }
    return turned;
  }

  private boolean isTurnedBy(Actor actor, ObjectView page) {
    return page.isPicture()
        && page.state() == ObjectState.READY
        && (actor.may(Right.PUBLISH) || !isShown(page.id()));
  }

  /** Whether a colleague who edits may say how a page is shown, and if not, why. */
  @Requires(Right.READ_DESK)
  @Unrecorded(Unrecorded.Why.READS)
  public Allowed allowed(Actor actor, EntryId entry, ObjectId page) {
    DeskEntry head = drafts.head(entry).orElseThrow(() -> new UnknownEntryException(entry));
    if (!grounds.covers(actor, entry, head.kind())) {
      return Allowed.NO_GROUND;
    }
    return isPublished(entry, page) && !actor.may(Right.PUBLISH)
        ? Allowed.NO_PUBLISHED
        : Allowed.ALL;
  }

  /** Has what failed tried again. */
  @Requires(Right.EDIT)
  public void again(Actor actor, EntryId entry, ObjectId page) {
    pages.held(actor, entry, page);
    queue.again(page);
  }

  boolean isVisible(ObjectId page) {
    return scans.forVisitors(page).isPresent();
  }

  /** Refuses what this colleague may not do to a page. */
  void demand(Actor actor, EntryId entry, ObjectId page, Treatment treatment) {
    if (isPublished(entry, page)) {
      demandPublisher(actor);
    }
    boolean uncovers =
        treatments.newest(sharing(page)).values().stream()
            .map(before -> before.treatment().recipe().covers())
            .anyMatch(covered -> !treatment.recipe().covers().containsAll(covered));
    if (uncovers) {
      actor.demand(Right.REVIEW, "uncover what is covered on a page");
    }
  }

  private static void demandPublisher(Actor actor) {
    actor.demand(Right.PUBLISH, "show a published page otherwise");
  }

  private boolean isPublished(EntryId entry) {
    return drafts.head(entry).map(DeskEntry::edition).isPresent();
  }

  private boolean isPublished(EntryId entry, ObjectId page) {
    return isPublished(entry) || isShown(page);
  }

  /** Whether anything of the same paper is published, whoever may see it. */
  private boolean isShown(ObjectId page) {
    return sharing(page).stream().anyMatch(scans::isPublished);
  }

  /** A page, and the other objects that show the same paper. */
  private List<ObjectId> sharing(ObjectId page) {
    return Stream.concat(Stream.of(page), objects.partsBeside(page).stream().map(ObjectView::id))
        .toList();
  }
}
