package org.variorum.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadingTimeTest {
  @Test
  void aMinuteHoldsTwoHundredWords() {
    assertThat(ReadingTime.minutes("<p>" + "слово ".repeat(600) + "</p>")).isEqualTo(3);
  }

  @Test
  void marksAndAttributesAreNotRead() {
    assertThat(ReadingTime.minutes("<p>word <cite data-c=\"s1 s2 s3\"></cite></p>".repeat(400)))
        .isEqualTo(2);
  }

  @Test
  void nothingTakesAMinute() {
    assertThat(ReadingTime.minutes("")).isEqualTo(1);
  }
}
