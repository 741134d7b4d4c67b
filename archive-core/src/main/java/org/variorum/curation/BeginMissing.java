package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.variorum.bibliography.IncomingSource;
import org.variorum.bibliography.SourceDraft;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;
import org.variorum.language.Texts;
import org.variorum.revision.FreshIds;
import org.variorum.staff.Actor;
import org.variorum.staff.Requires;
import org.variorum.staff.Right;
import org.variorum.staff.Unrecorded;

/** Begins an entry where another refers to it: what was typed there is enough. */
@ApplicationScoped
@Transactional
public class BeginMissing {
  @Inject Beginning beginning;
  @Inject FreshIds ids;

  /**
   * Begins a draft of that kind; of a source, a year at the end of the words becomes its year.
   *
   * @param language in which the words are
   */
  @Requires(Right.EDIT)
  @Unrecorded(Unrecorded.Why.HISTORY)
  public PickedEntry begin(Actor actor, EntryKind kind, String words, String language) {
    EntryId id = ids.one();
    Entry entry =
        kind == EntryKind.SOURCE
            ? new SourceDraft(IncomingSource.titled(words), language).entry(id)
            : Entry.titled(id, kind, Texts.of(language, words.strip()));
    beginning.begin(actor, List.of(entry));
    return new PickedEntry(id, kind, entry.heading().wordsIn(language));
  }
}
