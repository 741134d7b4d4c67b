package org.variorum.crosswalk;

import org.jspecify.annotations.Nullable;
import org.variorum.entry.EntryKind;

/**
 * Somebody or something that a file names and does not describe.
 *
 * @param scope by what the key of the name begins, as the identifier of the finding aid: the same
 *     words in two files need not be the same person
 * @param language of the name
 * @param file the code of the authority file in which it has its number, as {@code viaf}
 * @param number its number there, which is the same one whatever file names it
 */
public record Named(
    String scope,
    EntryKind kind,
    String name,
    String language,
    @Nullable String file,
    @Nullable String number) {

  /** The key of its record. */
  public String key() {
    return file == null || number == null
        ? Keys.of(scope, kind.code(), name)
        : Keys.of("authority", file, number);
  }
}
