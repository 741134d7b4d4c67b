package org.variorum.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.JulianFields;
import java.util.Collections;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.variorum.date.HistoricalDate;

class TimeTreeTest {

  static long number(String day) {
    return LocalDate.parse(day).getLong(JulianFields.JULIAN_DAY);
  }

  private static TimeTree between(String first, String last) {
    return TimeTree.between(number(first), number(last));
  }

  private static boolean overlap(TimeTree kept, TimeTree sought) {
    return !Collections.disjoint(partsAndWholes(kept), sought.parts())
        || !Collections.disjoint(kept.parts(), sought.wholes());
  }

  private static Set<String> partsAndWholes(TimeTree time) {
    Set<String> all = new java.util.TreeSet<>(time.parts());
    all.addAll(time.wholes());
    return all;
  }

  @Test
  void writesWhatIsWholeInOneWord() {
    assertThat(between("1942-01-01", "1942-12-31").parts()).containsExactly("y1:1942");
    assertThat(between("1940-01-01", "1949-12-31").parts()).containsExactly("y10:1940");
    assertThat(between("1942-07-01", "1942-07-31").parts()).containsExactly("m1942-7");
    assertThat(between("1942-06-30", "1942-07-01").parts())
        .containsExactlyInAnyOrder("d1942-06-30", "d1942-07-01");
  }

  @Test
  void overlapsJustWhereDaysAreShared() {
    Random random = new Random(5);
    long day = number("1900-01-01");
    for (int i = 0; i < 4000; i++) {
      long first = day + random.nextInt(20_000);
      long last = first + random.nextInt(random.nextBoolean() ? 40 : 4000);
      long other = day + random.nextInt(20_000);
      long end = other + random.nextInt(random.nextBoolean() ? 40 : 9000);

      boolean overlap = overlap(TimeTree.between(first, last), TimeTree.between(other, end));

      assertThat(overlap)
          .as("%d..%d and %d..%d", first, last, other, end)
          .isEqualTo(first <= end && other <= last);
    }
  }

  @Test
  void anOpenEndReachesToTheEndOfTime() {
    TimeTree open = TimeTree.of(HistoricalDate.of("1941-06-22/.."));

    assertThat(overlap(open, between("1985-01-01", "1985-01-01"))).isTrue();
    assertThat(overlap(open, between("1941-06-21", "1941-06-21"))).isFalse();
    assertThat(open.parts()).hasSizeLessThan(80);
    assertThat(TimeTree.between(Long.MIN_VALUE, Long.MAX_VALUE).parts()).hasSizeLessThan(200);
  }

  @Test
  void knowsTimesBeforeOurEra() {
    TimeTree ides = TimeTree.of(HistoricalDate.of("-0043-03-15"));

    assertThat(overlap(ides, TimeTree.between(number("-0100-01-01"), number("-0001-01-01"))))
        .isTrue();
    assertThat(overlap(ides, TimeTree.between(number("0001-01-01"), number("0100-01-01"))))
        .isFalse();
    assertThat(ides.decades()).isEmpty();
  }

  @Test
  void countsEachDecadeAndYearThatItReachesInto() {
    TimeTree war = between("1939-09-01", "1945-05-08");

    assertThat(war.decades()).containsExactly(1930, 1940);
    assertThat(war.years()).containsExactly(1939, 1940, 1941, 1942, 1943, 1944, 1945);
    assertThat(between("1600-01-01", "1900-12-31").decades()).isEmpty();
  }
}
