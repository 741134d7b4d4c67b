package org.variorum.date;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.variorum.recent.Recent;

/**
 * Says a stored date in words for a reader, in one language.
 *
 * <p>Day and month are joined by a space that does not break. What the source dated by the Julian
 * calendar is said in both styles, in the manner of the language: "14 September [O.S. 1 September]
 * 1900", "1 (14) сентября 1900 г.", "1. (14.) September 1900".
 */
public final class DateText {
  private static final Recent<Locale, DateText> WORDINGS = new Recent<>(16, DateText::new);
  private static final Recent<Asked, String> SAID =
      new Recent<>(4096, asked -> in(asked.language()).say(asked.date()));

  /** A date without the words of its source, which change nothing in ours. */
  private record Asked(Locale language, HistoricalDate date) {}

  private final Locale language;
  private final DateWords words;
  private final SingleDateText dates;
  private final RangeText ranges;
  private final SetText sets;
  private final OldStyleText oldStyle;

  private DateText(Locale language) {
    this.language = language;
    words = new DateWords(language);
    dates = new SingleDateText(words);
    ranges = new RangeText(words, dates);
    sets = new SetText(words, dates, ranges);
    oldStyle = new OldStyleText(words, dates);
  }

  /** Returns the wording of a language; English for one that has none of its own. */
  public static DateText in(Locale language) {
    return WORDINGS.of(language);
  }

  /** Returns the wording of a language given by its tag, such as {@code ru} or {@code de-AT}. */
  public static DateText in(String languageTag) {
    return in(Locale.forLanguageTag(languageTag));
  }

  /** Returns the language. */
  public Locale language() {
    return language;
  }

  /** Returns the date in words, such as "14 September [O.S. 1 September] 1900". */
  public String of(HistoricalDate date) {
    return date.isKept() ? SAID.of(new Asked(language, date.withWording(null))) : say(date);
  }

  private String say(HistoricalDate date) {
    Edtf edtf = date.parsed();
    Optional<String> julian =
        date.calendar() == CalendarStyle.JULIAN ? inOldStyle(edtf) : Optional.empty();
    return julian.orElseGet(() -> of(edtf));
  }

  private Optional<String> inOldStyle(Edtf edtf) {
    if (edtf instanceof EdtfDate date) {
      return date.uncertain() || date.approximate() ? Optional.empty() : oldStyle.day(date);
    }
    if (edtf instanceof EdtfSet set) {
      return oldStyle.monthOrYear(set);
    }
    return edtf instanceof EdtfInterval interval ? betweenOldDays(interval) : Optional.empty();
  }

  private Optional<String> betweenOldDays(EdtfInterval interval) {
    if (interval.start() instanceof EdtfInterval.Known start
        && interval.end() instanceof EdtfInterval.Known end) {
      return oldStyle
          .day(start.date())
          .flatMap(a -> oldStyle.day(end.date()).map(b -> words.say("range", a, b)));
    }
    return Optional.empty();
  }

  String of(Edtf edtf) {
    if (edtf instanceof EdtfDate date) {
      return dates.of(date);
    }
    return edtf instanceof EdtfInterval interval ? ranges.of(interval) : sets.of((EdtfSet) edtf);
  }

  /**
   * Returns a remark such as "calendar not stated", if the date needs one beside it: where the
   * calendar changes what is meant, and the wording of the date does not say it already.
   */
  public Optional<String> calendarNote(HistoricalDate date) {
    return switch (date.calendar()) {
      case GREGORIAN -> Optional.empty();
      case UNSTATED ->
          date.earliest() <= EdtfDate.LAST_DAY_IN_DOUBT
              ? Optional.of(words.say("note.unstated"))
              : Optional.empty();
      case JULIAN ->
          inOldStyle(date.parsed()).isPresent()
              ? Optional.empty()
              : Optional.of(words.say("note.old-style"));
    };
  }

  /** Returns rival dates in one breath: "1900 or 1901", "1 or 2 August 1946". */
  public String rivals(List<HistoricalDate> dates) {
    if (dates.isEmpty()) {
      return "";
    }
    Rivals rivals = new Rivals(dates);
    if (rivals.areYears()) {
      return sets.joined("or", rivals.years());
    }
    if (rivals.areDaysOfOneMonth()) {
      return rivals.daysOfOneMonth(words, days -> sets.joined("or", days));
    }
    return sets.joined("or", dates.stream().map(this::of).collect(Collectors.toList()));
  }

  /** Returns the value for the attribute {@code datetime} of HTML, where HTML can express it. */
  public static Optional<String> machineValue(HistoricalDate date) {
    return date.parsed() instanceof EdtfDate single
            && MachineDates.expresses(single, date.calendar())
        ? Optional.of(single.toString())
        : Optional.empty();
  }
}
