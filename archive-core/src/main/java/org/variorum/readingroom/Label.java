package org.variorum.readingroom;

import org.variorum.edition.PublishedHead;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;
import org.variorum.source.Work;

/**
 * What is shown of an entry wherever another names it.
 *
 * @param lang the language that the heading is in
 * @param key the short title by which notes name a source; empty for other kinds
 */
record Label(
    EntryId id,
    EntryKind kind,
    String heading,
    String lang,
    String slug,
    String subkind,
    String dates,
    String key) {

  /** What would be shown of an entry if it were published as it stands. */
  static Label of(Entry entry, PublishedHead head, String language) {
    PublishedHead.Words words =
        switch (language) {
          case "ru" -> head.russian();
          case "de" -> head.german();
          default -> head.english();
        };
    Work work = entry.particulars().work();
    return new Label(
        entry.id(),
        entry.kind(),
        words.heading(),
        words.language(),
        head.slug(),
        head.subkind(),
        words.dates(),
        work == null ? "" : work.shortTitle().wordsIn(language));
  }

  String path() {
    return Paths.entry(id, slug);
  }
}
