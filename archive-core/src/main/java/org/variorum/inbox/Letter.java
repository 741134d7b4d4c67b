package org.variorum.inbox;

import java.util.regex.Pattern;

/**
 * What a visitor wrote, as he wrote it; what he left out is empty.
 *
 * @param matter the code of what kind of correction or of what reason for a report it is
 * @param source which source he has, in his words
 * @param locator where in it
 * @param link an address on the web that belongs to it
 * @param name how he signs
 * @param mail by which he can be written to
 * @param language the tag of the language in which he was asked
 */
public record Letter(
    String matter,
    String words,
    String source,
    String locator,
    String link,
    String name,
    String mail,
    String language) {

  /** Characters that no keyboard types and no database likes. */
  private static final Pattern UNPRINTABLE =
      Pattern.compile("[\\p{Cc}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069&&[^\\n\\t]]");

  public Letter {
    matter = line(matter);
    words = clean(words);
    source = line(source);
    locator = line(locator);
    link = line(link);
    name = line(name);
    mail = line(mail);
    language = line(language);
  }

  /** Nothing but words. */
  public static Letter saying(String words, String language) {
    return new Letter("", words, "", "", "", "", "", language);
  }

  private static String clean(String typed) {
    String lines = typed.replace("\r\n", "\n").replace('\r', '\n');
    return UNPRINTABLE.matcher(lines).replaceAll("").strip();
  }

  private static String line(String typed) {
    return clean(typed).replaceAll("\\s+", " ");
  }

  /** The same with nothing by which its sender can be found. */
  public Letter withoutSender() {
    return new Letter(matter, words, source, locator, link, name, "", language);
  }
}
