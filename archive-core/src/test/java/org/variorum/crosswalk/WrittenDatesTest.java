package org.variorum.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.date.HistoricalDate;

class WrittenDatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1930-01-01/1939-12-31 | 1930s | 193X",
        "1930-01-01/1939-12-31 | 1930s (die dreißiger Jahre) | 193X",
        "1920-01-01/1939-12-31 | 1920s–1930s | 192X/193X",
        "1941 | 1941? | 1941?",
        "1941-06-22 | June 1941 | 1941-06-22",
        "1930/1939 | 1930-1939 | 1930/1939",
        "1930-01-01/1939-12-31 | 1940s | 1930-01-01/1939-12-31",
        "1930-01-01/1939-12-31 | when it was | 1930-01-01/1939-12-31",
        "1941? | 1941 | 1941?",
        "1991-01-01/1993-12-31 | 1991-1993 | 1991/1993",
        "1941 | 1941 May 12 | 1941-05-12",
        "1941 | circa May 1941 | 1941-05~",
        "1941/1945 | May 1941 - June 1945 | 1941-05/1945-06",
        "1941/1945 | 1941, 1943, 1945 | {1941,1943,1945}",
        "1941/1945 | May 1941 | 1941/1945",
        "1945/1955 | circa 1950 | 1945/1955",
        "1941 | 12 May 1942 | 1941"
      })
  void theWordsWinWhereTheySayMoreOfTheSameDays(String exact, String words, String kept) {
    assertThat(WrittenDates.weighed(HistoricalDate.of(exact), words).edtf()).isEqualTo(kept);
  }

  @Test
  void readsNoLongWordsAgainAndAgain() {
    HistoricalDate exact = HistoricalDate.of("1930");

    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> assertThat(WrittenDates.weighed(exact, " (".repeat(2_000_000))).isEqualTo(exact));
  }

  @Test
  void weighsTheWordsOfTheSourceWhereOursAreNotUnderstood() {
    HistoricalDate machine = HistoricalDate.of("1950-01-01/2009-12-31");

    assertThat(WrittenDates.weighed(machine, "1950s – 2000–2009 (1950s-2000s)").edtf())
        .isEqualTo("195X/200X");
    assertThat(WrittenDates.weighed(machine, "1950s – 2000–2009 (1960s-2000s)")).isEqualTo(machine);
    assertThat(WrittenDates.weighed(machine, "1950s – 2000–2009")).isEqualTo(machine);
  }
}
