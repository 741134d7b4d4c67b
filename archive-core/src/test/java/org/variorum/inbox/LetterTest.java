package org.variorum.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LetterTest {

  @Test
  void keepsLinesButNoCharactersThatNobodyTypes() {
    Letter letter = Letter.saying(" One\r\ntwo\u0000\u202e\ud800, Ж \ud83d\udcdc\n", "en");

    assertThat(letter.words()).isEqualTo("One\ntwo, Ж \ud83d\udcdc");
  }

  @Test
  void putsAFieldOfOneLineOnOneLine() {
    Letter letter = new Letter("slip", "", "A book\n\tof 1950", "", "", "", "", "en");

    assertThat(letter.source()).isEqualTo("A book of 1950");
  }
}
