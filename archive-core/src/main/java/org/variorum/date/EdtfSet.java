package org.variorum.date;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Several dates of which one is meant ({@code [1900,1901]}), or all ({@code {1900,1901}}). */
record EdtfSet(Kind kind, List<Member> members) implements Edtf {

  /** Whether one of the members is meant or all of them. */
  enum Kind {
    ONE_OF('[', ']'),
    ALL_OF('{', '}');

    private final char opening;
    private final char closing;

    Kind(char opening, char closing) {
      this.opening = opening;
      this.closing = closing;
    }

    char closing() {
      return closing;
    }
  }

  /** A date, or all dates from one to another; without the one or the other it is open there. */
  record Member(@Nullable EdtfDate first, @Nullable EdtfDate last) {

    boolean isSingle() {
      return first != null && first.equals(last);
    }

    DayRange days(CalendarStyle calendar, long assumedDays) {
      return DayRange.between(
          first == null ? Long.MIN_VALUE : first.days(calendar, assumedDays).earliest(),
          last == null ? Long.MAX_VALUE : last.days(calendar, assumedDays).latest());
    }

    boolean any(Predicate<EdtfDate> test) {
      return (first != null && test.test(first)) || (last != null && test.test(last));
    }

    @Override
    public String toString() {
      if (isSingle()) {
        return String.valueOf(first);
      }
      return (first == null ? "" : first) + ".." + (last == null ? "" : last);
    }
  }

  EdtfSet {
    members = List.copyOf(members);
  }

  @Override
  public DayRange days(CalendarStyle calendar, long assumedDays) {
    return members.stream()
        .map(member -> member.days(calendar, assumedDays))
        .reduce(DayRange::joinedWith)
        .orElseThrow(IllegalStateException::new);
  }

  @Override
  public boolean uncertain() {
    return members.stream().anyMatch(member -> member.any(EdtfDate::uncertain));
  }

  @Override
  public boolean approximate() {
    return members.stream().anyMatch(member -> member.any(EdtfDate::approximate));
  }

  @Override
  public String toString() {
    return members.stream()
        .map(Member::toString)
        .collect(Collectors.joining(",", kind.opening + "", kind.closing + ""));
  }
}
