package org.variorum.readingroom;

import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;

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

  String path() {
    return Paths.entry(id, slug);
  }
}
