package org.variorum.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.variorum.admin.signin.SignedIn;
import org.variorum.curation.ListReviews;
import org.variorum.curation.ReviewEntry;
import org.variorum.curation.SendToReview;
import org.variorum.curation.WriteRemark;
import org.variorum.identifier.EntryId;
import org.variorum.review.Place;
import org.variorum.review.QueuedReview;
import org.variorum.review.Remark;
import org.variorum.review.Review;
import org.variorum.review.Sending;
import org.variorum.staff.StaffMember;

/** The acts of a review, done by whoever is at the desk. */
@RequestScoped
public class ReviewActs {
  @Inject SignedIn signedIn;
  @Inject SendToReview sending;
  @Inject ReviewEntry reviewing;
  @Inject WriteRemark writing;
  @Inject ListReviews listing;

  Optional<Review> of(EntryId entry) {
    return listing.of(signedIn.actor(), entry);
  }

  List<Remark> remarks(EntryId entry) {
    return listing.remarks(signedIn.actor(), entry);
  }

  List<QueuedReview> waiting(int most) {
    return listing.waiting(signedIn.actor(), 0, most);
  }

  long count() {
    return listing.count(signedIn.actor());
  }

  List<StaffMember> reviewers() {
    return sending.reviewers(signedIn.actor());
  }

  void send(EntryId entry, int revision, Sending said) {
    sending.send(signedIn.actor(), entry, revision, said);
  }

  void recall(EntryId entry) {
    sending.recall(signedIn.actor(), entry);
  }

  void sendBack(EntryId entry, String reason) {
    reviewing.sendBack(signedIn.actor(), entry, reason);
  }

  void approve(EntryId entry, int revision) {
    reviewing.approve(signedIn.actor(), entry, revision);
  }

  void write(EntryId entry, Place place, String words) {
    writing.write(signedIn.actor(), entry, place, words);
  }

  void answer(EntryId entry, long remark, String words) {
    writing.answer(signedIn.actor(), entry, remark, words);
  }

  void resolve(EntryId entry, long remark) {
    writing.resolve(signedIn.actor(), entry, remark);
  }

  void reopen(EntryId entry, long remark) {
    writing.reopen(signedIn.actor(), entry, remark);
  }
}
