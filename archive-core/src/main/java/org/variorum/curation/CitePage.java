package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.citation.Citation;
import org.variorum.citation.EvidenceRegion;
import org.variorum.citation.Locator;
import org.variorum.citation.Quotation;
import org.variorum.citation.SourceRef;
import org.variorum.citation.Stance;
import org.variorum.claim.Account;
import org.variorum.claim.Claim;
import org.variorum.claim.Question;
import org.variorum.digitalobject.DigitalObjects;
import org.variorum.digitalobject.ObjectState;
import org.variorum.digitalobject.ObjectView;
import org.variorum.digitalobject.UnknownObjectException;
import org.variorum.entry.Entry;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;
import org.variorum.identifier.ObjectId;
import org.variorum.identifier.PartKind;
import org.variorum.revision.Act;
import org.variorum.revision.DeskEntry;
import org.variorum.revision.Drafts;
import org.variorum.scan.Box;
import org.variorum.staff.Actor;
import org.variorum.staff.Requires;
import org.variorum.staff.Right;
import org.variorum.staff.Unrecorded;

/** Lets a statement of an entry rest on a place on a scanned page. */
@ApplicationScoped
@Transactional
public class CitePage {
  @Inject Revising revising;
  @Inject Drafts drafts;
  @Inject DigitalObjects objects;
  @Inject SeenPages sights;
  @Inject ShownPlaces places;

  /**
   * What of a page is cited.
   *
   * @param source the unit or source that shows the page
   * @param box in pixels of the page; absent for all of it
   */
  public record Evidence(
      EntryId source,
      ObjectId page,
      @Nullable Box box,
      @Nullable Locator locator,
      @Nullable Quotation quotation,
      Stance stance) {}

  /** What was written: undone by undoing this revision. */
  public record Cited(EntryId entry, LocalId citation, int revision) {}

  /**
   * Adds the citation to a claim or an account, whoever made the newest revision.
   *
   * @throws UnknownEntryException if there is no such entry
   * @throws UnknownObjectException if the source does not show the page, is none to be cited, or
   *     the actor does not see it
   * @throws HiddenPlaceException if visitors do not see all of it there
   * @throws UnknownStatementException if the entry states no such thing
   * @throws InvalidEntryException if the entry would contradict itself or the vocabulary
   */
  @Requires(Right.EDIT)
  @Unrecorded(Unrecorded.Why.HISTORY)
  public Cited cite(Actor actor, Evidence evidence, EntryId entry, LocalId part) {
    sights.ensure(actor, evidence.page());
    ObjectView page = page(evidence);
    ensureShown(evidence, page);
    DeskEntry head = revising.held(actor, entry);
    Entry newest = revising.newest(head);
    LocalId id = newest.next(PartKind.CITATION);
    List<Question> resting = resting(newest, part, citation(id, evidence, page));
    if (resting.equals(newest.questions())) {
      throw new UnknownStatementException(entry, part);
    }
    Entry changed = newest.asking(resting).issuing(PartKind.CITATION);
    return new Cited(entry, id, revising.revise(actor, head, changed, Act.SAVED));
  }

  private ObjectView page(Evidence evidence) {
    Entry source =
        drafts
            .head(evidence.source())
            .map(drafts::newest)
            .orElseThrow(() -> new UnknownEntryException(evidence.source()));
    boolean shows =
        source.kind().isCitable()
            && source.pictures().stream()
                .anyMatch(picture -> picture.object().equals(evidence.page()));
    return objects
        .of(evidence.page())
        .filter(object -> shows && object.state() != ObjectState.ERASED)
        .orElseThrow(() -> new UnknownObjectException(evidence.page()));
  }

  /** All of a page can be cited whatever of it is hidden; a part only where it is shown. */
  private void ensureShown(Evidence evidence, ObjectView page) {
    EvidenceRegion region = evidence.box() == null ? null : region(evidence.box(), page);
    boolean isHidden =
        region != null
            && !places.shows(
                page, new Box(region.x(), region.y(), region.width(), region.height()));
    Quotation quotation = evidence.quotation();
    if (isHidden || quotation != null && places.tellsHidden(page, quotation.text())) {
      throw new HiddenPlaceException(page.id());
    }
  }

  private static Citation citation(LocalId id, Evidence evidence, ObjectView page) {
    SourceRef source = new SourceRef(evidence.source(), null);
    return Citation.of(id, source, evidence.locator(), evidence.stance())
        .saying(evidence.quotation())
        .standing(region(evidence.box(), page));
  }

  /** The box as far as it lies on the page; a recording has none. */
  private static @Nullable EvidenceRegion region(@Nullable Box asked, ObjectView page) {
    if (page.width() < 1 || page.height() < 1) {
      return null;
    }
    Box box = asked == null ? new Box(0, 0, page.width(), page.height()) : asked;
    int left = Math.max(0, Math.min(box.x(), page.width() - 1));
    int top = Math.max(0, Math.min(box.y(), page.height() - 1));
    return new EvidenceRegion(
        page.id(),
        left,
        top,
        Math.max(1, Math.min(box.width(), page.width() - left)),
        Math.max(1, Math.min(box.height(), page.height() - top)));
  }

  private static List<Question> resting(Entry entry, LocalId part, Citation added) {
    return entry.questions().stream()
        .map(
            question ->
                question
                    .withClaims(
                        question.claims().stream()
                            .map(claim -> claim.id().equals(part) ? resting(claim, added) : claim)
                            .toList())
                    .withAccounts(
                        question.accounts().stream()
                            .map(told -> told.id().equals(part) ? resting(told, added) : told)
                            .toList()))
        .toList();
  }

  private static Claim resting(Claim claim, Citation added) {
    return claim.resting(with(claim.citations(), added));
  }

  private static Account resting(Account account, Citation added) {
    return account.resting(with(account.citations(), added));
  }

  private static List<Citation> with(List<Citation> citations, Citation added) {
    return Stream.concat(citations.stream(), Stream.of(added)).toList();
  }
}
