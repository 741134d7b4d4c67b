package org.variorum.projection;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.claim.Question;
import org.variorum.claim.Value;
import org.variorum.date.DateText;
import org.variorum.date.HistoricalDate;
import org.variorum.entry.Entry;
import org.variorum.entry.Particulars;
import org.variorum.source.Work;
import org.variorum.source.WorkEdition;

/**
 * The dates that stand beside a heading: when someone lived, something happened or was made. Where
 * sources disagree, all that they say stand there.
 *
 * @param from the live answers to when it began
 * @param to the live answers to when it ended
 * @param whole when it was as a whole; used where beginning or end has no answer
 */
record EntryDates(
    List<HistoricalDate> from, List<HistoricalDate> to, @Nullable HistoricalDate whole) {
  private static final Pattern DAY = Pattern.compile("\\d{4}(-\\d\\d){0,2}");
  private static final List<String> BEGINNINGS = List.of("born", "founded");
  private static final List<String> ENDS = List.of("died", "dissolved");

  static EntryDates of(Entry entry) {
    return new EntryDates(
        answers(entry, BEGINNINGS), answers(entry, ENDS), whole(entry.particulars()));
  }

  private static List<HistoricalDate> answers(Entry entry, List<String> properties) {
    return entry.questions().stream()
        .filter(question -> properties.contains(question.property()))
        .flatMap(Question::liveClaims)
        .map(claim -> claim.value() instanceof Value.OfDate of ? of.date() : null)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  static @Nullable HistoricalDate whole(Particulars particulars) {
    if (particulars.authority() != null) {
      return particulars.authority().exists();
    }
    if (particulars.happening() != null) {
      return particulars.happening().when();
    }
    if (particulars.description() != null) {
      return particulars.description().dates();
    }
    if (particulars.byline() != null) {
      return HistoricalDate.of(particulars.byline().dated().toString());
    }
    return particulars.work() == null ? null : made(particulars.work());
  }

  private static @Nullable HistoricalDate made(Work work) {
    return work.made() != null
        ? work.made()
        : work.editions().stream()
            .map(WorkEdition::published)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
  }

  /** In words, of a life the years: "1900 or 1901 – 1946". */
  String in(DateText text) {
    if (whole != null && (from.isEmpty() || to.isEmpty())) {
      return text.of(whole);
    }
    if (from.isEmpty() && to.isEmpty()) {
      return "";
    }
    String end = to.isEmpty() ? "" : text.rivals(years(to));
    return from.isEmpty() ? "† " + end : text.rivals(years(from)) + " – " + end;
  }

  /** What is known to the day stands with its year; what is less plain stays as it is. */
  private static List<HistoricalDate> years(List<HistoricalDate> dates) {
    return dates.stream()
        .map(date -> DAY.matcher(date.edtf()).matches() ? year(date.edtf()) : date)
        .distinct()
        .sorted(Comparator.comparingLong(HistoricalDate::earliest))
        .toList();
  }

  private static HistoricalDate year(String day) {
    return HistoricalDate.of(day.substring(0, 4));
  }

  /** The first day of all as Julian Day Number, if it has one. */
  @Nullable Long earliest() {
    return all()
        .map(HistoricalDate::earliest)
        .filter(day -> day != Long.MIN_VALUE)
        .min(Long::compare)
        .orElse(null);
  }

  /** The last day of all as Julian Day Number, if it has one. */
  @Nullable Long latest() {
    return all()
        .map(HistoricalDate::latest)
        .filter(day -> day != Long.MAX_VALUE)
        .max(Long::compare)
        .orElse(null);
  }

  private Stream<HistoricalDate> all() {
    return Stream.of(from.stream(), to.stream(), Stream.ofNullable(whole)).flatMap(some -> some);
  }
}
