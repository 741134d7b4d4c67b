package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.delivery.Scans;
import org.variorum.digitalobject.DigitalObjects;
import org.variorum.digitalobject.ObjectView;
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
   * Turns pages clockwise once more, each from how it is shown now.
   *
   * @param quarters by how many times 90 degrees
   */
  @Requires(Right.EDIT)
  public void turn(Actor actor, EntryId entry, List<ObjectId> turned, int quarters) {
    for (ObjectId page : turned) {
      ObjectView object = pages.held(actor, entry, page);
      if (object.isPicture()) {
        Optional<PageTreatment> now = treatments.newest(page);
        Treatment next =
            now.map(PageTreatment::treatment).orElse(Treatment.AS_IT_CAME).turned(quarters);
        demand(actor, entry, page, next);
        int seen = now.map(PageTreatment::number).orElse(0);
        treatments.take(actor, page, seen, next, isVisible(page));
      }
    }
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
    List<ObjectId> shown = new ArrayList<>(List.of(page));
    objects.partsBeside(page).forEach(part -> shown.add(part.id()));
    boolean published =
        drafts.head(entry).map(DeskEntry::edition).isPresent()
            || shown.stream().anyMatch(scans::isPublished);
    if (published) {
      actor.demand(Right.PUBLISH, "show a published page otherwise");
    }
    boolean uncovers =
        treatments.newest(shown).values().stream()
            .map(before -> before.treatment().recipe().covers())
            .anyMatch(covered -> !treatment.recipe().covers().containsAll(covered));
    if (uncovers) {
      actor.demand(Right.REVIEW, "uncover what is covered on a page");
    }
  }
}
