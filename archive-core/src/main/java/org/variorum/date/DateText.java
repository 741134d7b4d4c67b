package org.variorum.date;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says a stored date in words for a reader, in one language. */
public final class DateText {
  private final Locale language;

  private DateText(Locale language) {
    this.language = language;
  }

  /** Returns the wording of a language; English for one that has none of its own. */
  public static DateText in(Locale language) {
    return new DateText(language);
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
    return date.edtf();
  }

  /** Returns a remark such as "calendar not stated", if the date needs one beside it. */
  public Optional<String> calendarNote(HistoricalDate date) {
    return Optional.empty();
  }

  /** Returns rival dates in one breath: "1900 or 1901". */
  public String rivals(List<HistoricalDate> dates) {
    return dates.stream().map(this::of).collect(Collectors.joining(" / "));
  }

  /** Returns the value for the attribute {@code datetime} of HTML, where HTML can express it. */
  public static Optional<String> machineValue(HistoricalDate date) {
    return Optional.empty();
  }
}
