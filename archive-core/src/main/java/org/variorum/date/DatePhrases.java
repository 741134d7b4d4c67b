package org.variorum.date;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates as finding aids word them in English, German, Russian, French, Czech and Polish: "ca.
 * Frühjahr 1943?", "конец XIX в.", "début 1942", "1941, 1943-1945", "1920-1960 (bulk 1940-1945)".
 *
 * <p>Unlike {@link DateReader}, behind which somebody sits who can be asked, it never refuses: what
 * may mean two things is kept as both, and what it does not understand stays as written; both are
 * noted. A day before February 1918 in a Russian phrase has the calendar unstated.
 */
public final class DatePhrases {
  private static final int LONGEST = 300;
  private static final Pattern EDTF = Pattern.compile("[0-9XYES?~%/.,\\[\\]{}-]+(T[0-9:+Z-]+)?");
  private static final Pattern NO_EDTF =
      Pattern.compile(
          "\\d{4}-\\d{2}[?~%]?|(.*[^\\d-])?\\d{1,2}[./]\\d.*|\\d{4},.*|\\d{4}/\\d{1,2}"
              + "|-[1-9]\\d{3}|\\?-.*|\\[[^,.]*\\]");
  private static final Pattern TWO_STYLES =
      Pattern.compile("\\d\\.?\\s*[(\\[]\\s*(O\\.S\\.\\s*)?\\d{1,2}[.\\s)\\]].*");
  private static final Pattern TAIL = Pattern.compile("(.*\\d.*?)\\s*([(\\[][^()\\[\\]]*[)\\]])");
  private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");
  private static final Pattern DAY = Pattern.compile(".*\\d{4}-\\d{2}-\\d{2}.*");

  private DatePhrases() {}

  /** Reads a phrase; never refuses one. */
  public static DatePhrase read(String written) {
    String words = written.strip();
    if (words.length() > LONGEST) {
      return DatePhrase.notUnderstood(written);
    }
    Set<PhraseNote> notes = EnumSet.noneOf(PhraseNote.class);
    HistoricalDate certain = stylesOrEdtf(words);
    if (certain != null) {
      return new DatePhrase(written, certain.withWording(words), null, "", notes);
    }
    PhraseFrame frame = PhraseFrame.of(words);
    if (frame.undated()) {
      notes.add(
          frame.dates().isEmpty() && frame.bulk() == null
              ? PhraseNote.UNDATED
              : PhraseNote.UNDATED_TOO);
    }
    if (notes.contains(PhraseNote.UNDATED)) {
      return new DatePhrase(written, null, null, "", notes);
    }
    return framed(written, words, frame, notes);
  }

  private static DatePhrase framed(
      String written, String words, PhraseFrame frame, Set<PhraseNote> notes) {
    String rest = "";
    HistoricalDate date = frame.dates().isEmpty() ? null : dated(frame.dates(), words, notes);
    if (date == null && !frame.dates().isEmpty()) {
      Matcher tail = TAIL.matcher(words);
      date = tail.matches() ? dated(PhraseFrame.of(tail.group(1)).dates(), words, notes) : null;
      if (date == null) {
        return DatePhrase.notUnderstood(written);
      }
      rest = tail.group(2);
      notes.add(PhraseNote.REST_NOT_READ);
    }
    String most = frame.bulk();
    HistoricalDate bulk = most == null ? null : dated(most, most, notes);
    if (date == null && bulk != null) {
      notes.add(PhraseNote.BULK_ONLY);
      return new DatePhrase(written, bulk.withWording(words), null, "", notes);
    }
    if (date == null) {
      return DatePhrase.notUnderstood(written);
    }
    if (most != null && bulk == null) {
      rest = most;
      notes.add(PhraseNote.REST_NOT_READ);
    }
    return new DatePhrase(written, date, bulk, rest, notes);
  }

  /**
   * Reads a phrase that has a machine's form beside it, as {@code @normal} in EAD or {@code
   * startDate/endDate} in a table. The machine's form gives the days, the words how sure they are.
   */
  public static DatePhrase read(String written, @Nullable String normal) {
    DatePhrase words = read(written);
    if (normal == null || normal.isBlank()) {
      return words;
    }
    DatePhrase machine = read(normal);
    HistoricalDate exact = machine.read();
    Set<PhraseNote> notes = EnumSet.noneOf(PhraseNote.class);
    notes.addAll(words.notes());
    HistoricalDate worded = words.read();
    String kept = written.isBlank() ? normal.strip() : written.strip();
    if (exact == null) {
      notes.add(PhraseNote.NORMAL_NOT_READ);
      return new DatePhrase(written, worded, words.readBulk(), words.rest(), notes);
    }
    notes.remove(PhraseNote.NOT_UNDERSTOOD);
    notes.remove(PhraseNote.DAY_OR_MONTH_FIRST);
    notes.remove(PhraseNote.YEAR_OR_MONTH);
    if (worded == null) {
      return new DatePhrase(written, exact.withWording(kept), null, words.rest(), notes);
    }
    if (!worded.compatibleWith(exact)) {
      notes.add(PhraseNote.FORMS_DISAGREE);
      return new DatePhrase(written, worded, words.readBulk(), words.rest(), notes);
    }
    boolean wordsSayMore =
        worded.approximate()
            || worded.uncertain()
            || worded.calendar() != CalendarStyle.GREGORIAN
            || exact.days().contains(worded.days());
    HistoricalDate best = wordsSayMore ? worded : exact.withWording(kept);
    return new DatePhrase(written, best, words.readBulk(), words.rest(), notes);
  }

  /** Reads what the strict reader knows better: both styles, a word for the style, EDTF itself. */
  private static @Nullable HistoricalDate stylesOrEdtf(String words) {
    boolean edtf = EDTF.matcher(words).matches() && !NO_EDTF.matcher(words).matches();
    boolean styles = TWO_STYLES.matcher(words).find() || namesAStyle(words);
    if (!edtf && !styles) {
      return null;
    }
    try {
      return styles ? DateReader.read(words) : HistoricalDate.of(words);
    } catch (InvalidDateException e) {
      return null;
    }
  }

  private static boolean namesAStyle(String words) {
    TypedTokens tokens = new TypedTokens(words);
    while (!tokens.atEnd()) {
      if (tokens.sees(TypedWord.OLD_STYLE)
          || tokens.sees(TypedWord.NEW_STYLE)
          || tokens.sees(TypedWord.UNSTATED)) {
        return true;
      }
      tokens.take();
    }
    return false;
  }

  private static @Nullable HistoricalDate dated(String dates, String words, Set<PhraseNote> notes) {
    Set<PhraseNote> more = EnumSet.noneOf(PhraseNote.class);
    try {
      HistoricalDate date = HistoricalDate.of(new PhraseText(dates, more).edtf());
      notes.addAll(more);
      boolean unstated =
          CYRILLIC.matcher(words).find()
              && DAY.matcher(date.edtf()).matches()
              && date.earliest() != Long.MIN_VALUE
              && date.earliest() <= EdtfDate.LAST_DAY_IN_DOUBT;
      HistoricalDate kept = unstated ? HistoricalDate.unstated(date.edtf()) : date;
      return kept.withWording(words);
    } catch (InvalidDateException e) {
      return null;
    }
  }
}
