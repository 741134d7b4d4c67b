package org.variorum.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.language.MalformedTextException;

class LocatorTest {

  @ParameterizedTest
  @CsvSource({
    "p. 19, PAGE, 19, false",
    "pp. 19-21, PAGE, 19-21, false",
    "S. 112, PAGE, 112, false",
    "с. 7, PAGE, 7, false",
    "л. 34 об., LEAF, 34, true",
    "л. 34, LEAF, 34, false",
    "лл. 34–36, LEAF, 34–36, false",
    "Bl. 12, SHEET, 12, false",
    "Bl. 12 Rs., SHEET, 12, true",
    "f. 12v, LEAF, 12v, false",
    "'reel 3, frame 118', FRAME, 3/118, false",
    "12:40, MINUTE, 12:40, false",
    "ch. 4, CHAPTER, 4, false"
  })
  void isTakenApart(String text, Locator.Unit unit, String number, boolean verso) {
    assertThat(new Locator(text).parts()).contains(new Locator.Parts(unit, number, verso));
  }

  @Test
  void staysLetterByLetterAsItWasWritten() {
    assertThat(new Locator("л. 34 об.").text()).isEqualTo("л. 34 об.");
    assertThat(new Locator("л. 34 об.")).isEqualTo(new Locator(" л. 34 об. "));
  }

  @Test
  void standsEvenIfItsFormIsUnknown() {
    assertThat(new Locator("in the margin of the second map").parts()).isEmpty();
  }

  @Test
  void isNeverEmpty() {
    assertThatThrownBy(() -> new Locator("  ")).isInstanceOf(MalformedTextException.class);
  }
}
