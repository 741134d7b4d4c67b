package org.variorum.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.variorum.admin.signin.SignedIn;
import org.variorum.curation.AccessChange;
import org.variorum.curation.AccessOrder;
import org.variorum.curation.ChangeAccess;
import org.variorum.identifier.EntryId;
import org.variorum.staff.Right;

/** The acts on who may see pages, done by whoever is at the desk. */
@RequestScoped
public class AccessActs {
  @Inject SignedIn signedIn;
  @Inject ChangeAccess changing;
  @Inject Clock clock;

  List<ChangeAccess.PageAccess> pages(EntryId entry) {
    return changing.pages(signedIn.actor(), entry);
  }

  AccessChange change(EntryId entry, AccessOrder order) {
    return changing.change(signedIn.actor(), entry, order);
  }

  int undo(EntryId entry, AccessChange done) {
    return changing.undo(signedIn.actor(), entry, done);
  }

  /** Whether he decides freely, and not only to close more tightly. */
  boolean decides() {
    return signedIn.actor().may(Right.REVIEW);
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }
}
