package org.variorum.bibliography;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.variorum.source.SourceKind;

/**
 * A source as a list of references has it. What it does not say is empty.
 *
 * @param key under which the list names it
 * @param authors as a title page has them, given names first
 * @param issued a year, a month or a day in EDTF
 * @param language a language tag, or what the list says instead
 * @param kept fields that the archive has no place for, by the names they have in the list
 * @param left fields that were not taken over: abstracts, paths of somebody's files and such
 */
public record IncomingSource(
    String key,
    SourceKind kind,
    String title,
    List<String> authors,
    String issued,
    String place,
    String publisher,
    String translator,
    String isbn,
    String doi,
    String address,
    String language,
    Map<String, String> kept,
    List<String> left) {
  private static final Pattern ENDING_YEAR = Pattern.compile("(.*?)[\\s,(]+(\\d{4})\\)?");

  public IncomingSource {
    authors = List.copyOf(authors);
    kept = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(kept));
    left = List.copyOf(left);
  }

  /** A source of which no more is known than its title and, at its end, perhaps a year. */
  public static IncomingSource titled(String words) {
    java.util.regex.Matcher match = ENDING_YEAR.matcher(words.strip());
    boolean dated = match.matches() && !match.group(1).isBlank();
    Gathering gathering = new Gathering();
    gathering.take(Meaning.TITLE, dated ? match.group(1) : words.strip());
    gathering.take(Meaning.ISSUED, dated ? match.group(2) : "");
    return gathering.source();
  }

  /** The year of issue; empty if it is not known. */
  public String year() {
    return issued.length() < 4 ? "" : issued.substring(0, 4);
  }

  /** What was kept, in one line. */
  public String keptInWords() {
    List<String> words = new ArrayList<>();
    kept.forEach((name, value) -> words.add(name + ": " + value));
    return String.join("; ", words);
  }
}
