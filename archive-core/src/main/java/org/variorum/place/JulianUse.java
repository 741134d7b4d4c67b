package org.variorum.place;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.variorum.date.OneDay;

/**
 * Whether papers on something could be dated by the Julian calendar, judged by where and when it
 * was; in the order of how much speaks for it.
 */
public enum JulianUse {
  /** It was in use there, or official papers were dated by it. */
  CIVIL,
  /** Only a church still counted by it. */
  CHURCH,
  /** Nobody says where it was. */
  UNKNOWN,
  /** It was not in use there any more, or never. */
  NONE;

  /**
   * The most that speaks for it at any of the places. Where no place is known, only days up to the
   * last civil use anywhere are in doubt.
   *
   * @param places where it may have been; empty for one of which nobody knows where it lies
   */
  public static JulianUse of(OneDay day, Collection<Optional<Coordinates>> places) {
    return places.stream()
        .map(place -> place.map(at -> at(at, day)).orElseGet(() -> somewhere(day)))
        .min(Comparator.naturalOrder())
        .orElseGet(() -> somewhere(day));
  }

  private static JulianUse at(Coordinates place, OneDay day) {
    return JulianLand.ALL.stream()
        .filter(land -> land.holds(place))
        .map(land -> land.on(day.number()))
        .min(Comparator.naturalOrder())
        .orElse(NONE);
  }

  private static JulianUse somewhere(OneDay day) {
    return day.isAfterAllCivilUse() ? NONE : UNKNOWN;
  }
}
