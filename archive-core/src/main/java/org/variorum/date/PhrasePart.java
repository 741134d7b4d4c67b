package org.variorum.date;

import org.jspecify.annotations.Nullable;

/**
 * One date of a phrase, as far as it is written: perhaps only a part of something that follows, as
 * "early" in "early to mid-1930s", or a figure that may be a day or a century.
 *
 * @param date the date; its year bears {@code X} where it is a decade or century
 * @param portion the part of it that is meant
 * @param other the same figures read month first, where both orders make a day
 * @param qualifiedBefore whether a word such as "about" stood before it
 */
record PhrasePart(
    TypedDate date, @Nullable Portion portion, @Nullable TypedDate other, boolean qualifiedBefore) {

  private static final int MONTH_THIRD = 10;

  static PhrasePart of(TypedDate date) {
    return new PhrasePart(date, null, null, false);
  }

  PhrasePart with(TypedDate changed) {
    return new PhrasePart(changed, portion, other, qualifiedBefore);
  }

  PhrasePart in(@Nullable Portion part) {
    return new PhrasePart(date, part, other, qualifiedBefore);
  }

  PhrasePart being(Qualifier qualifier, boolean before) {
    return new PhrasePart(date.being(qualifier), portion, other, qualifiedBefore || before);
  }

  boolean isDecade() {
    return date.year() != null && date.year().matches("\\d{3}X");
  }

  boolean isCentury() {
    return date.year() != null && date.year().endsWith("XX");
  }

  boolean isPlainYear() {
    return date.month() == 0 && date.day() == 0 && portion == null && hasYear() && !isMasked();
  }

  boolean isBareFigure() {
    return date.year() == null && date.month() == 0 && date.day() > 0;
  }

  boolean isBarePortion() {
    return portion != null && date.year() == null && date.month() == 0 && date.day() == 0;
  }

  boolean hasYear() {
    return date.year() != null;
  }

  private boolean isMasked() {
    return date.year() != null && date.year().indexOf('X') >= 0;
  }

  /** Returns the same, with what is missing taken from a date that follows. */
  PhrasePart before(PhrasePart next) {
    if (isBareFigure() && next.isCentury()) {
      return with(century(date.day(), date));
    }
    if (isBarePortion()) {
      TypedDate whole = next.date();
      TypedDate base =
          TypedDate.at(date.start()).inMonth(SubYear.isCode(whole.month()) ? 0 : whole.month());
      return with(whole.year() == null ? base : base.inYear(whole.year()));
    }
    boolean decades = next.isDecade() && isPlainYear() && String.valueOf(date.year()).endsWith("0");
    if (decades) {
      return with(date.inYear(String.valueOf(date.year()).substring(0, 3) + "X"));
    }
    return next.isMasked() ? this : with(date.upTo(next.date));
  }

  /** Returns the same, with what is missing taken from a date that precedes. */
  PhrasePart after(PhrasePart previous) {
    PhrasePart dated = withMonthOf(previous);
    return dated.hasYear() || !previous.hasYear()
        ? dated
        : dated.with(dated.date().inYear(String.valueOf(previous.date().year())));
  }

  private PhrasePart withMonthOf(PhrasePart previous) {
    return date.month() == 0 && date.day() > 0 ? with(date.inMonth(previous.date().month())) : this;
  }

  static TypedDate century(int number, TypedDate at) {
    return TypedDate.at(at.start())
        .inYear(String.format("%02dXX", number - 1))
        .being(at.qualifier());
  }

  /** Returns it as one EDTF date, if it is one: an early year is a term of it. */
  @Nullable String single() {
    if (portion == null) {
      return date.edtf();
    }
    boolean year = date.month() == 0 && date.day() == 0 && !isMasked();
    return year && portion.of() <= 4 ? date.inMonth(portion.code()).edtf() : null;
  }

  /** Returns it alone as EDTF: a date, or one of those between two. */
  String alone() {
    String single = single();
    if (single != null) {
      return single;
    }
    return date.qualifier() == Qualifier.NONE
        ? "[" + first().edtf() + ".." + last().edtf() + "]"
        : first().edtf() + "/" + last().edtf();
  }

  /** Returns it as a member of a set. */
  String member() {
    String single = single();
    return single != null ? single : first().edtf() + ".." + last().edtf();
  }

  /** Returns it as the beginning of a range; roughly, where it is a part of something. */
  String asStart() {
    String single = single();
    return single != null ? single : first().being(Qualifier.APPROXIMATE).edtf();
  }

  /** Returns it as the end of a range. */
  String asEnd() {
    String single = single();
    return single != null ? single : last().being(Qualifier.APPROXIMATE).edtf();
  }

  /** Returns the first date of it: 1930 for the early 1930s. */
  TypedDate first() {
    return edge(true);
  }

  /** Returns the last date of it: 1933 for the early 1930s. */
  TypedDate last() {
    return edge(false);
  }

  private TypedDate edge(boolean first) {
    if (portion == null) {
      return date;
    }
    if (date.month() > 0 && !SubYear.isCode(date.month())) {
      return date.onDay(dayOfMonth(first));
    }
    String year = String.valueOf(date.year());
    int unknown = (int) year.chars().filter(digit -> digit == 'X').count();
    int length = unknown == 0 ? 1 : unknown == 1 ? 10 : unknown == 2 ? 100 : 1000;
    if (length == 1) {
      return date.inMonth(portion.code());
    }
    int base = Integer.parseInt(year.replace('X', '0'));
    int offset = first ? portion.first(length) : portion.last(length);
    return date.inYear(String.format("%04d", base + offset));
  }

  private int dayOfMonth(boolean first) {
    int part = portion == null ? 0 : portion.index();
    int size = portion != null && portion.of() == 2 ? 15 : MONTH_THIRD;
    boolean toTheEnd = portion != null && part == portion.of() - 1;
    if (first) {
      return part * size + 1;
    }
    String year = String.valueOf(date.year());
    long number = year.indexOf('X') < 0 ? Long.parseLong(year) : 2000;
    return toTheEnd ? Reckoning.GREGORIAN.daysIn(number, date.month()) : (part + 1) * size;
  }
}
