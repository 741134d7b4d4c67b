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
 * @param byName whether its key is made of its name, whatever its number
 */
public record Named(
    String scope,
    EntryKind kind,
    String name,
    String language,
    @Nullable String file,
    @Nullable String number,
    boolean byName) {

  /** One that is known by its number, or by its name if it has none. */
  public Named(
      String scope,
      EntryKind kind,
      String name,
      String language,
      @Nullable String file,
      @Nullable String number) {
    this(scope, kind, name, language, file, number, false);
  }

  /** The same, known by its number if it has one. */
  public Named byNumber() {
    return new Named(scope, kind, name, language, file, number);
  }

  /** The same, as if nobody had told its number. */
  public Named withoutNumber() {
    return new Named(scope, kind, name, language, null, null);
  }

  /** The key of its record. */
  public String key() {
    return byName || file == null || number == null
        ? Keys.of(scope, kind.code(), name)
        : Keys.of("authority", file, number);
  }
}
