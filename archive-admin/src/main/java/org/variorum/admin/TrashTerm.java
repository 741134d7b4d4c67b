package org.variorum.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.variorum.admin.signin.SignedIn;
import org.variorum.curation.ListTrash;

/** How long what is thrown away can be put back. */
@Named
@RequestScoped
public class TrashTerm {
  @Inject SignedIn signedIn;
  @Inject ListTrash trash;

  /** In days. */
  public int getDays() {
    return trash.days(signedIn.actor());
  }
}
