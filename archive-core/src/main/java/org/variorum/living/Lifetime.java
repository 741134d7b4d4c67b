package org.variorum.living;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.authority.Authority;
import org.variorum.claim.Claim;
import org.variorum.claim.Question;
import org.variorum.claim.Value;
import org.variorum.date.DayRange;
import org.variorum.date.HistoricalDate;
import org.variorum.entry.Entry;
import org.variorum.entry.Relation;

/**
 * What an entry states of when a person lived, without what is refuted. The dates of existence
 * speak only where the question of birth or death is not asked.
 *
 * @param births all that may be right
 * @param isOver whether a death is stated that has a last possible day, and nothing says there was
 *     none; "after 1960" only says that someone lived then
 * @param activity when the person did or was something
 */
record Lifetime(List<HistoricalDate> births, boolean isOver, List<HistoricalDate> activity) {
  private static final String BORN = "born";
  private static final String DIED = "died";

  static Lifetime of(Entry entry) {
    List<HistoricalDate> deaths = dates(entry, DIED);
    boolean ended = deaths.stream().anyMatch(Lifetime::hasEnd) || endsByAuthority(entry);
    return new Lifetime(births(entry), ended && !isDenied(entry), activity(entry, deaths));
  }

  /** The last day that a date states: where its end is open or unknown, that of its beginning. */
  static long lastDay(HistoricalDate date) {
    return hasEnd(date) ? date.latest() : date.earliest();
  }

  private static boolean hasEnd(HistoricalDate date) {
    DayRange days = date.days();
    return days.latest() != Long.MAX_VALUE && !days.latestAssumed();
  }

  private static List<HistoricalDate> births(Entry entry) {
    return isAsked(entry, BORN)
        ? dates(entry, BORN)
        : exists(entry).flatMap(date -> date.beginning().stream()).toList();
  }

  private static boolean endsByAuthority(Entry entry) {
    return !isAsked(entry, DIED) && exists(entry).anyMatch(date -> date.end().isPresent());
  }

  private static boolean isDenied(Entry entry) {
    Value none = new Value.OfAbsence(Value.Absence.NONE);
    return answers(entry, DIED).anyMatch(claim -> claim.value().equals(none));
  }

  private static List<HistoricalDate> activity(Entry entry, List<HistoricalDate> deaths) {
    Stream<HistoricalDate> answered =
        entry.questions().stream()
            .filter(question -> !Set.of(BORN, DIED).contains(question.property()))
            .flatMap(Question::liveClaims)
            .flatMap(claim -> Stream.of(date(claim), claim.when()))
            .filter(Objects::nonNull);
    Stream<HistoricalDate> related =
        entry.relations().stream().map(Relation::when).filter(Objects::nonNull);
    Stream<HistoricalDate> single =
        exists(entry).filter(date -> date.beginning().isEmpty() && date.end().isEmpty());
    return Stream.of(answered, related, single, deaths.stream().filter(date -> !hasEnd(date)))
        .flatMap(dates -> dates)
        .filter(date -> lastDay(date) != Long.MIN_VALUE)
        .toList();
  }

  private static Stream<HistoricalDate> exists(Entry entry) {
    Authority authority = entry.particulars().authority();
    return authority == null ? Stream.empty() : Stream.ofNullable(authority.exists());
  }

  private static boolean isAsked(Entry entry, String property) {
    return entry.questions().stream()
        .anyMatch(question -> question.property().equals(property) && !question.claims().isEmpty());
  }

  private static List<HistoricalDate> dates(Entry entry, String property) {
    return answers(entry, property).map(Lifetime::date).filter(Objects::nonNull).toList();
  }

  private static Stream<Claim> answers(Entry entry, String property) {
    return entry.questions().stream()
        .filter(question -> question.property().equals(property))
        .flatMap(Question::liveClaims);
  }

  private static @Nullable HistoricalDate date(Claim claim) {
    return claim.value() instanceof Value.OfDate of ? of.date() : null;
  }
}
