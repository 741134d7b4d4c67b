package org.variorum.readingroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.variorum.edition.Editions;
import org.variorum.edition.PublishedEdition;
import org.variorum.identifier.LocalId;
import org.variorum.language.Texts;
import org.variorum.standing.StandingPage;

/**
 * What visitors would see of an entry if it were published as it stands. Whoever asks brings the
 * entry along: this door knows of no drafts, and all around the entry is what visitors may see now.
 */
@ApplicationScoped
@Transactional
public class Previews {
  @Inject Gathering gathering;
  @Inject Editions editions;
  @Inject StandingViews standing;

  /** The entry's page. */
  public EntryView entry(PublishedEdition draft, String language) {
    return gathering.draft(draft, language);
  }

  /** The page of one of its questions; empty if it has none such. */
  public Optional<QuestionView> question(
      PublishedEdition draft, LocalId question, String language) {
    return draft.entry().question(question).map(asked -> gathering.draft(draft, asked, language));
  }

  /** What it would change for readers; empty if they see no edition of it. */
  public Optional<TwoEditionsView> changes(PublishedEdition draft, String language) {
    return editions
        .current(draft.entry().id())
        .map(current -> gathering.between(current, draft, language));
  }

  /** A page of the archive as it would be with these texts. */
  public StandingView standing(StandingPage page, Texts texts, String language) {
    return standing.with(page, texts, language);
  }
}
