package org.variorum.mail;

import java.util.regex.Pattern;

/**
 * A letter in plain text to one person.
 *
 * @param to one address; nothing that could end a line or name a second one
 * @param subject one line
 * @param language the tag of the language in which it is written
 */
public record PostedLetter(String to, String subject, String words, String language) {
  /** How long the words may be. */
  public static final int LONGEST = 20_000;

  private static final int LONGEST_SUBJECT = 200;
  private static final int LONGEST_ADDRESS = 254;

  private static final Pattern ADDRESS =
      Pattern.compile(
          "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}"
              + "@[\\p{L}\\p{N}]([\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?"
              + "(\\.[\\p{L}\\p{N}]([\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?)+");

  private static final Pattern BREAK = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");

  public PostedLetter {
    if (!isAddress(to)) {
      throw new IllegalArgumentException("Not the address of one person");
    }
    subject = shortened(oneLine(subject), LONGEST_SUBJECT);
    words = shortened(words, LONGEST);
  }

  /** Whether something is the address of one person, and nothing besides. */
  public static boolean isAddress(String text) {
    return text.length() <= LONGEST_ADDRESS && ADDRESS.matcher(text).matches();
  }

  /** Where it goes, for those who need not know to whom: the part after the {@code @}. */
  String house() {
    return to.substring(to.indexOf('@') + 1);
  }

  private static String oneLine(String text) {
    return BREAK.matcher(text).replaceAll(" ").strip();
  }

  private static String shortened(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
  }

  /** Says nothing of whom it is to: it may end up in a log. */
  @Override
  public String toString() {
    return "a letter";
  }
}
