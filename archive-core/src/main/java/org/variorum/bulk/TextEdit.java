package org.variorum.bulk;

import org.variorum.entry.Entry;
import org.variorum.language.MalformedTextException;
import org.variorum.language.Texts;

/**
 * Writes one text in one language.
 *
 * @param words what is written; nothing to clear
 */
public record TextEdit(TextField field, String language, Manner manner, String words)
    implements BulkAct.Edit {
  /** The most characters that are written at once. */
  public static final int LONGEST = 4000;

  /** What becomes of what is there. */
  public enum Manner {
    /** It is written over. */
    SET,
    /** It stays; only where nothing is, something is written. */
    FILL,
    /** What is written comes behind it, as a paragraph of its own. */
    APPEND,
    /** It is taken out. */
    CLEAR
  }

  public TextEdit {
    words = words.strip();
    Texts.of(language, "form");
    if (words.length() > LONGEST || (words.isEmpty() && manner != Manner.CLEAR)) {
      throw new MalformedTextException(
          "1 to " + LONGEST + " characters can be written, not " + words.length());
    }
    if (field.equals(TextField.BODY)) {
      throw new MalformedTextException("A body is no plain text");
    }
  }

  @Override
  public Entry applied(Entry entry) {
    if (!field.isOf(entry.kind())) {
      throw new UnfitEntryException(BulkWhy.NO_SUCH_FIELD, "");
    }
    Texts texts = field.in(entry);
    String there = texts.exactly(language).orElse("");
    String then =
        switch (manner) {
          case SET -> words;
          case FILL -> there.isEmpty() ? words : there;
          case APPEND -> appended(there);
          case CLEAR -> "";
        };
    return then.equals(there) ? entry : field.changed(entry, texts.with(language, then));
  }

  /** What stands at the end already is not written there again. */
  private String appended(String there) {
    if (there.equals(words) || there.endsWith("\n" + words)) {
      return there;
    }
    return there.isEmpty() ? words : there + "\n" + words;
  }
}
