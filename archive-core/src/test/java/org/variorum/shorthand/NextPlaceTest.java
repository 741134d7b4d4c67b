package org.variorum.shorthand;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NextPlaceTest {

  @ParameterizedTest
  @CsvSource({
    "p. 19, p. 20",
    "pp. 19–21, p. 22",
    "с. 99, с. 100",
    "S. 7–8, S. 9",
    "19, 20",
    "'reel 3, frame 118', 'reel 3, frame 119'",
    "л. 34, л. 34 об.",
    "л. 34 об., л. 35",
    "f. 12, f. 12v",
    "f. 12v, f. 13",
    "Bl. 5, Bl. 5 Rs.",
    "Bl. 5 Rs., Bl. 6"
  })
  void followsAPlace(String place, String next) {
    assertThat(NextPlace.after(place)).hasValue(next);
  }

  @Test
  void isNotKnownWhereNothingIsCounted() {
    assertThat(NextPlace.after("the last leaf")).isEmpty();
    assertThat(NextPlace.after("")).isEmpty();
    assertThat(NextPlace.after("12a")).isEmpty();
  }
}
