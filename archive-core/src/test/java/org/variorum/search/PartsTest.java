package org.variorum.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartsTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0, false",
    "1, 30000, 0, false",
    "2, 30000, 2999, false",
    "2, 30000, 3000, true",
    "4, 30000, 4, false",
    "5, 30000, 4, true",
    "25, 11300, 9000, true",
    "9, 1000000, 5000, false",
    "9, 1000000, 100000, true"
  })
  void areMergedWhereThatIsWorthItsWork(int number, long cards, long outside, boolean worth) {
    assertThat(new Parts(number, cards, outside).areWorthMerging()).isEqualTo(worth);
  }
}
