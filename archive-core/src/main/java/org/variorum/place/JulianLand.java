package org.variorum.place;

import java.time.LocalDate;
import java.time.temporal.JulianFields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where and how long days were counted by the Julian calendar beside or instead of the Gregorian.
 * Lands are drawn as boxes of degrees, larger rather than smaller: a needless question costs less
 * than one that is never asked.
 *
 * <p>The last days are those of the decrees: Great Britain, 24 Geo. II c. 23 (2 September 1752
 * O.S.); Sweden 1753; Alaska, with its handing over in 1867; Bulgaria, 31 March 1916; Turkey
 * (months of the Rumi year), 15 February 1917; Soviet Russia, decree of the Council of People's
 * Commissars of 24 January 1918 (31 January); Ukraine, law of the Central Rada of 12 February 1918
 * (15 February); Transcaucasia, 17 April 1918; Serbia as part of the Kingdom of Serbs, Croats and
 * Slovenes, 14 January 1919; Romania, 31 March 1919; Greece, 15 February 1923 (all by the Julian
 * calendar). The White armies of southern Russia dated by it until they left in November 1920.
 * Churches kept it longer; where they keep it still, no end is given. Before the Protestant states
 * had changed (Drenthe was the last, in 1701) both calendars stood side by side in much of Europe.
 *
 * @param boxes where it lies
 * @param civilUntil the last day of it, by the Gregorian calendar
 * @param churchUntil the last day of it in the papers of a church that people there belonged to;
 *     null for no end, or the civil one where there was no such church
 */
record JulianLand(
    String name, List<Box> boxes, LocalDate civilUntil, @Nullable LocalDate churchUntil) {
  private static final LocalDate RUSSIAN_END = LocalDate.of(1918, 2, 13);

  /** Degrees from south to north and from west to east. */
  record Box(double south, double north, double west, double east) {
    boolean holds(Coordinates at) {
      double latitude = at.latitude().doubleValue();
      double longitude = at.longitude().doubleValue();
      return latitude >= south && latitude <= north && longitude >= west && longitude <= east;
    }
  }

  static final List<JulianLand> ALL =
      List.of(
          civil("Europe before 1701", LocalDate.of(1701, 5, 11), new Box(-90, 90, -180, 180)),
          civil("Great Britain and Ireland", LocalDate.of(1752, 9, 13), new Box(49.8, 61, -11, 2)),
          civil("British America", LocalDate.of(1752, 9, 13), new Box(12, 52, -90, -52)),
          civil(
              "Sweden with its Finland", LocalDate.of(1753, 2, 28), new Box(55.2, 70.1, 11, 31.6)),
          civil("Alaska", LocalDate.of(1867, 10, 17), new Box(51, 71.5, -180, -130)),
          withChurch(
              "Russia",
              RUSSIAN_END,
              null,
              new Box(50, 82, 27, 180),
              new Box(41, 50, 40, 180),
              new Box(35, 41, 52, 75),
              new Box(60, 72, -180, -169)),
          withChurch(
              "Baltic, Lithuanian and Polish provinces of Russia",
              RUSSIAN_END,
              null,
              new Box(53, 60.5, 20.9, 28.5),
              new Box(50.1, 53, 17.5, 24),
              new Box(50.3, 53, 23, 28)),
          withChurch("Finland", LocalDate.of(1917, 12, 6), null, new Box(59.7, 70.1, 20.5, 31.6)),
          withChurch(
              "Ukraine and Bessarabia",
              LocalDate.of(1918, 2, 28),
              null,
              new Box(48, 52.4, 26, 40.3),
              new Box(45.4, 48, 27.3, 40.3),
              new Box(44.3, 45.4, 32.4, 37)),
          civil(
              "Southern Russia under the White armies",
              LocalDate.of(1920, 11, 16),
              new Box(43, 53, 32.4, 50)),
          withChurch(
              "Transcaucasia", LocalDate.of(1918, 4, 30), null, new Box(38.4, 43.6, 40, 50.5)),
          civil("Turkey", LocalDate.of(1917, 2, 28), new Box(35.8, 42.2, 26, 45)),
          withChurch(
              "Bulgaria",
              LocalDate.of(1916, 4, 13),
              LocalDate.of(1968, 12, 19),
              new Box(41.2, 44.3, 22.3, 28.7)),
          withChurch(
              "Serbia, Montenegro and Macedonia",
              LocalDate.of(1919, 1, 27),
              null,
              new Box(40.8, 46.2, 18.4, 23)),
          withChurch(
              "Romania",
              LocalDate.of(1919, 4, 13),
              LocalDate.of(1924, 10, 13),
              new Box(43.6, 48.3, 22.5, 30.2)),
          withChurch(
              "Greece",
              LocalDate.of(1923, 2, 28),
              LocalDate.of(1924, 3, 22),
              new Box(34.8, 41.8, 19.3, 28.3)));

  private static JulianLand civil(String name, LocalDate until, Box... boxes) {
    return new JulianLand(name, List.of(boxes), until, until);
  }

  private static JulianLand withChurch(
      String name, LocalDate civil, @Nullable LocalDate church, Box... boxes) {
    return new JulianLand(name, List.of(boxes), civil, church);
  }

  boolean holds(Coordinates at) {
    return boxes.stream().anyMatch(box -> box.holds(at));
  }

  /** How the Julian calendar was used in it on a day, given as Julian Day Number. */
  JulianUse on(long day) {
    if (day <= number(civilUntil)) {
      return JulianUse.CIVIL;
    }
    return churchUntil == null || day <= number(churchUntil) ? JulianUse.CHURCH : JulianUse.NONE;
  }

  private static long number(LocalDate day) {
    return day.getLong(JulianFields.JULIAN_DAY);
  }
}
