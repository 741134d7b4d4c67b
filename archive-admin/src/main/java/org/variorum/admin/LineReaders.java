package org.variorum.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.variorum.admin.signin.DeskLanguage;
import org.variorum.admin.signin.SignedIn;
import org.variorum.curation.NameSources;
import org.variorum.curation.PickEntries;
import org.variorum.entry.EntryKind;
import org.variorum.shorthand.ClaimReader;
import org.variorum.staff.Actor;

/** Reads lines for whoever is at the desk, by the sources and names that there are now. */
@RequestScoped
public class LineReaders {
  @Inject SignedIn signedIn;
  @Inject NameSources sources;
  @Inject PickEntries entries;
  @Inject DeskLanguage language;
  @Inject LastCited last;

  ClaimReader reader() {
    Actor actor = signedIn.actor();
    return new ClaimReader(
        sources.book(actor),
        (words, place) -> entries.called(actor, words, place ? EntryKind.PLACE : null),
        language.getTag(),
        last.above());
  }
}
