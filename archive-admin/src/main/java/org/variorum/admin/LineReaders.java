package org.variorum.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.variorum.admin.signin.DeskLanguage;
import org.variorum.admin.signin.SignedIn;
import org.variorum.curation.NameSources;
import org.variorum.curation.PickEntries;
import org.variorum.entry.EntryKind;
import org.variorum.shorthand.ClaimReader;
import org.variorum.shorthand.NamedEntry;
import org.variorum.staff.Actor;

/** Reads lines for whoever is at the desk, by the sources and names that there are now. */
@RequestScoped
public class LineReaders {
  @Inject SignedIn signedIn;
  @Inject NameSources sources;
  @Inject PickEntries entries;
  @Inject DeskLanguage language;
  @Inject LastCited last;
  @Inject DeskHeadings headings;

  ClaimReader reader() {
    Actor actor = signedIn.actor();
    return new ClaimReader(
        sources.book(actor),
        (words, place) -> named(entries.called(actor, words, place ? EntryKind.PLACE : null)),
        language.getTag(),
        last.above());
  }

  private List<NamedEntry> named(List<NamedEntry> found) {
    headings.about(found.stream().map(one -> one.id().value()));
    return found.stream()
        .map(
            one ->
                new NamedEntry(
                    one.id(), headings.of(one.id().value(), one.heading()), one.wholly()))
        .toList();
  }
}
