package org.variorum.crosswalk;

/**
 * Something that whoever brings a file has to know.
 *
 * @param code what it is, as {@code level-missing}; its words are the message {@code
 *     crosswalk.found.<code>}, in which {0} is the element and {1} the words
 * @param line where it stands in the file, or the row, from 1; 0 for the file as a whole
 * @param element the element or column, as {@code physdesc/extent}
 * @param words what stands there, cut where it is long
 * @param key of the record that it belongs to; empty for the file as a whole
 */
public record Finding(Kind kind, String code, int line, String element, String words, String key) {
  /** The most signs that are told of the words; the record keeps all of them. */
  public static final int LONGEST = 400;

  /** The code of a file that cannot be read on; its words are why. */
  public static final String BROKEN_OFF = "broken-off";

  /** What became of it. */
  public enum Kind {
    /** It has no place in our documents and is kept with the entry in its own words. */
    KEPT_AS_IT_CAME,
    /** It has a place but was not understood, as a date; it is kept in its own words. */
    NOT_UNDERSTOOD,
    /** It was wrong and is taken for what it was meant to be. */
    REPAIRED,
    /** It is not taken. */
    REFUSED
  }

  public Finding {
    element = element.replace("\u0000", "");
    words = words.replace("\u0000", "");
    words = words.length() > LONGEST ? words.substring(0, LONGEST - 1) + "…" : words;
  }

  /** Whether its words are the archive's own and not those of the file. */
  public boolean isOfTheArchive() {
    return code.equals(BROKEN_OFF);
  }

  /** Something without a place, kept with the entry ({@code remnants}). */
  public static Finding kept(int line, String element, String words, String key) {
    return new Finding(Kind.KEPT_AS_IT_CAME, "no-place", line, element, words, key);
  }

  /** A date that stays as it was written. */
  public static Finding dateNotUnderstood(int line, String element, String words, String key) {
    return new Finding(Kind.NOT_UNDERSTOOD, "date", line, element, words, key);
  }

  /** Something that was wrong and is put right. */
  public static Finding repaired(String code, int line, String element, String words, String key) {
    return new Finding(Kind.REPAIRED, code, line, element, words, key);
  }

  /** Something that is not taken. */
  public static Finding refused(String code, int line, String element, String words, String key) {
    return new Finding(Kind.REFUSED, code, line, element, words, key);
  }
}
