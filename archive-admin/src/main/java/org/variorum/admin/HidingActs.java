package org.variorum.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.variorum.admin.signin.SignedIn;
import org.variorum.curation.HideNow;
import org.variorum.curation.ListHidden;
import org.variorum.curation.ListHidden.HiddenRow;
import org.variorum.curation.ShowAgain;
import org.variorum.curation.SuppressHidden;
import org.variorum.hiding.Hideable;
import org.variorum.hiding.Hiding;
import org.variorum.hiding.Reason;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.MessageId;
import org.variorum.identifier.ObjectId;

/** The acts on what is hidden, done by whoever is at the desk. */
@RequestScoped
public class HidingActs {
  @Inject SignedIn signedIn;
  @Inject ListHidden listing;
  @Inject HideNow hiding;
  @Inject ShowAgain showing;
  @Inject SuppressHidden suppressing;
  @Inject Clock clock;

  List<HiddenRow> waiting() {
    return listing.waiting(signedIn.actor());
  }

  List<HiddenRow> all() {
    return listing.all(signedIn.actor());
  }

  HiddenRow open(long id) {
    return listing.open(signedIn.actor(), id);
  }

  long count() {
    return signedIn.may("READ_DESK") ? listing.count(signedIn.actor()) : 0;
  }

  List<Hiding> of(EntryId entry) {
    return listing.of(signedIn.actor(), entry);
  }

  Optional<Hiding> of(Hideable what) {
    return listing.of(signedIn.actor(), what);
  }

  Set<ObjectId> scans() {
    return listing.scans(signedIn.actor());
  }

  Hiding hide(Hideable what, Reason reason) {
    return hiding.hide(signedIn.actor(), what, reason);
  }

  Hiding hideOnReport(MessageId report, Hideable what, Reason reason, String answer) {
    return hiding.onReport(signedIn.actor(), report, what, reason, answer);
  }

  void show(long id) {
    showing.show(signedIn.actor(), id);
  }

  void keep(long id, int days) {
    showing.keep(signedIn.actor(), id, inDays(days));
  }

  void suppress(long id) {
    suppressing.suppress(signedIn.actor(), id);
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  LocalDate inDays(int days) {
    return today().plusDays(days);
  }
}
