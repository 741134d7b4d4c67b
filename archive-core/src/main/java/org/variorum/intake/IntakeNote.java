package org.variorum.intake;

/**
 * Something that was found while a file of another system was read for an import.
 *
 * @param kind what became of it, by a code
 * @param code what it is
 * @param element how the file calls the element; empty where it is of none
 * @param file in which it stands, as the delivery names it
 * @param line 0 for the file as a whole
 * @param total how often the same was found of the same element; only the first are kept
 */
public record IntakeNote(
    String kind, String code, String element, String file, int line, String words, long total) {
  private static final int LONGEST_ELEMENT = 200;
  private static final int LONGEST_FILE = 1000;
  private static final int LONGEST_WORDS = 400;

  public IntakeNote {
    element = cut(element, LONGEST_ELEMENT);
    file = cut(file, LONGEST_FILE);
    words = cut(words, LONGEST_WORDS);
  }

  private static String cut(String text, int most) {
    String kept = text.replace('\0', '\uFFFD'); // PostgreSQL keeps no NUL
    return kept.length() > most ? kept.substring(0, most) : kept;
  }

  /** Where it stands, in a word. */
  public String place() {
    return line == 0 ? file : file + ":" + line;
  }
}
