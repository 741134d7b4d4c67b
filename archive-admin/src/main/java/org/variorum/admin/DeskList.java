package org.variorum.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.variorum.admin.signin.SignedIn;
import org.variorum.curation.DeskPage;
import org.variorum.curation.DeskQuery;
import org.variorum.curation.FindEntries;

/** Finds entries for whoever is at the desk. */
@RequestScoped
public class DeskList {
  @Inject SignedIn signedIn;
  @Inject FindEntries finding;

  DeskPage find(DeskQuery query) {
    return finding.find(signedIn.actor(), query);
  }
}
