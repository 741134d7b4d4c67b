package org.variorum.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.admin.signin.DeskLanguage;
import org.variorum.admin.signin.SignedIn;
import org.variorum.curation.ListEditions;
import org.variorum.curation.ListRevisions;
import org.variorum.curation.OpenEntry;
import org.variorum.curation.OpenedEntry;
import org.variorum.edition.EditionHead;
import org.variorum.identifier.EntryId;
import org.variorum.revision.Drafts;

/** What was published of an entry, and what was done to it. */
@Named
@RequestScoped
public class HistoryPage {
  @Inject SignedIn signedIn;
  @Inject DeskAsked asked;
  @Inject DeskLanguage language;
  @Inject OpenEntry opening;
  @Inject ListEditions listing;
  @Inject ListRevisions remembering;

  private @Nullable OpenedEntry opened;
  private List<EditionHead> editions = List.of();
  private List<Drafts.RevisionHead> revisions = List.of();

  @PostConstruct
  void load() {
    EntryId entry = asked.entry();
    opened = opening.open(signedIn.actor(), entry);
    editions = listing.of(signedIn.actor(), entry);
    revisions = remembering.of(signedIn.actor(), entry);
  }

  public String getTitle() {
    return opened == null ? "" : opened.entry().heading().wordsIn(language.getTag());
  }

  public EntryId id() {
    return asked.entry();
  }

  public List<EditionHead> getEditions() {
    return editions;
  }

  public List<Drafts.RevisionHead> getRevisions() {
    return revisions;
  }
}
