package org.variorum.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.function.UnaryOperator;
import org.variorum.admin.signin.DeskLanguage;
import org.variorum.admin.signin.SignedIn;
import org.variorum.curation.DeskFilter;
import org.variorum.curation.DeskPage;
import org.variorum.curation.DeskQuery;
import org.variorum.curation.FindEntries;

/** Finds entries for whoever is at the desk, called and sorted in his language. */
@RequestScoped
public class DeskList {
  @Inject SignedIn signedIn;
  @Inject FindEntries finding;
  @Inject DeskLanguage language;

  /** What an address asks for; only who is at the desk knows what is his. */
  DeskFilter filter(UnaryOperator<String> parameters) {
    return DeskFilter.of(parameters, signedIn.actor().remit());
  }

  DeskPage find(DeskQuery query) {
    return finding.find(signedIn.actor(), query.in(language.getTag()));
  }
}
