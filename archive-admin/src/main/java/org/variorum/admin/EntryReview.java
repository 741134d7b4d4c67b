package org.variorum.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.variorum.admin.signin.SignedIn;
import org.variorum.curation.OwnWorkException;
import org.variorum.curation.StaleRevisionException;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.StaffId;
import org.variorum.review.NotInReviewException;
import org.variorum.review.Review;
import org.variorum.review.Sending;
import org.variorum.staff.Actor;
import org.variorum.staff.StaffMember;

/** Sends the entry that is edited to review, and ends its review. */
@Named
@RequestScoped
public class EntryReview {
  @Inject ReviewActs acts;
  @Inject EntryPage page;
  @Inject SignedIn signedIn;
  @Inject DeskVoice voice;

  private boolean asked;
  private @Nullable Review current;
  private String word = "";
  private String reviewer = "";
  private String reason = "";

  /** The last review of the entry; null if there is none. */
  public @Nullable Review getCurrent() {
    if (!asked) {
      current = acts.of(page.id()).orElse(null);
      asked = true;
    }
    return current;
  }

  public boolean isWaiting() {
    Review review = getCurrent();
    return review != null && review.isWaiting();
  }

  public boolean isReturned() {
    Review review = getCurrent();
    return review != null && review.isReturned();
  }

  /** What whoever is at the desk does next about it, in a word; empty if nothing. */
  public String getNext() {
    if (isWaiting()) {
      return isMine() ? "sent" : signedIn.may("REVIEW") ? "look-over" : "";
    }
    if (isReturned()) {
      return signedIn.may("EDIT") ? "mend" : "";
    }
    return "";
  }

  /** Whether whoever is at the desk has sent it. */
  public boolean isMine() {
    Review review = getCurrent();
    return review != null && Objects.equals(review.sentBy(), signedIn.actor().id());
  }

  /** Whether it can be sent: also what is not saved yet, since sending saves. */
  public boolean isSendable() {
    return !isWaiting();
  }

  public List<StaffMember> getReviewers() {
    return acts.reviewers();
  }

  /** Saves, and sends what was saved. */
  public void send() {
    if (!page.settle()) {
      return;
    }
    Sending sending = new Sending(word, reviewer.isBlank() ? null : new StaffId(reviewer));
    acting(() -> acts.send(page.id(), page.opened().revision(), sending), "review.sent");
  }

  public void recall() {
    acting(() -> acts.recall(page.id()), "review.recalled");
  }

  public void sendBack() {
    if (reason.isBlank()) {
      voice.complain("review.reason.wanted");
      return;
    }
    acting(() -> acts.sendBack(page.id(), reason), "review.returned");
  }

  public void approve() {
    acting(() -> acts.approve(page.id(), page.opened().revision()), "review.approved");
  }

  private void acting(Runnable act, String done) {
    try {
      act.run();
      voice.inform(done);
    } catch (NotInReviewException e) {
      voice.complain("review.over");
    } catch (OwnWorkException e) {
      voice.complain("review.own");
    } catch (StaleRevisionException e) {
      voice.complain("review.stale");
    }
    asked = false;
    page.refresh();
  }

  /** Whether whoever is at the desk could be the one to approve of it. */
  public boolean isApprovable() {
    Actor actor = signedIn.actor();
    return isWaiting() && signedIn.may("REVIEW") && !isMine() && actor.id() != null;
  }

  public EntryId id() {
    return page.id();
  }

  public int getLongest() {
    return Review.LONGEST;
  }

  public String getWord() {
    return word;
  }

  public void setWord(String word) {
    this.word = word;
  }

  public String getReviewer() {
    return reviewer;
  }

  public void setReviewer(@Nullable String reviewer) {
    this.reviewer = reviewer == null ? "" : reviewer;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
