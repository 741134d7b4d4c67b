package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.variorum.identifier.EntryId;
import org.variorum.language.MalformedTextException;
import org.variorum.review.Place;
import org.variorum.review.Remark;
import org.variorum.review.Remarks;
import org.variorum.revision.Made;
import org.variorum.staff.Actor;
import org.variorum.staff.Requires;
import org.variorum.staff.Right;

/**
 * Says something of a place in a draft. It stays there through all later revisions, until someone
 * has done what it asks for.
 */
@ApplicationScoped
@Transactional
public class WriteRemark {
  @Inject Revising revising;
  @Inject Remarks remarks;
  @Inject Clock clock;

  /**
   * Writes a remark at a place.
   *
   * @throws MalformedTextException if it says nothing, or too much
   */
  @Requires(Right.REVIEW)
  public void write(Actor actor, EntryId entry, Place place, String words) {
    remarks.add(entry, place, revising.held(actor, entry).revision(), fit(words), made(actor));
  }

  /** Answers a remark. */
  @Requires(Right.EDIT)
  public void answer(Actor actor, EntryId entry, long remark, String words) {
    revising.held(actor, entry);
    remarks.answer(entry, remark, fit(words), made(actor));
  }

  /** Notes that what a remark asks for is done. */
  @Requires(Right.EDIT)
  public void resolve(Actor actor, EntryId entry, long remark) {
    revising.held(actor, entry);
    remarks.resolve(entry, remark, made(actor));
  }

  /** Notes that it is not done after all. */
  @Requires(Right.EDIT)
  public void reopen(Actor actor, EntryId entry, long remark) {
    revising.held(actor, entry);
    remarks.reopen(entry, remark);
  }

  private Made made(Actor actor) {
    return new Made(actor, clock.instant());
  }

  private static String fit(String words) {
    String said = words.strip();
    if (said.isEmpty() || said.length() > Remark.LONGEST) {
      throw new MalformedTextException(
          "A remark has 1 to " + Remark.LONGEST + " characters, not " + said.length());
    }
    return said;
  }
}
