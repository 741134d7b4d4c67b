package org.variorum.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

  @Test
  void readsYearsAndMonthsAndTurnsThemRound() {
    assertThat(new Period("1943", "1942-07")).isEqualTo(new Period("1942-07", "1943"));
    assertThat(new Period("900", "").from()).isEqualTo("0900");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0", "0000", "10000", "-5", "1942-13", "1942-7", "x", "1942-07-01", "١٩٤٢"})
  void asksForNothingWhereItCannotBeRead(String text) {
    assertThat(new Period(text, "").isAll()).isTrue();
  }

  @Test
  void isOpenAtAnEndThatIsNotGiven() {
    Period since = new Period("1942-07", "");

    assertThat(Period.date(since.firstDay())).hasToString("1942-07-01");
    assertThat(Period.date(since.lastDay()).getYear()).isEqualTo(9999);
  }
}
