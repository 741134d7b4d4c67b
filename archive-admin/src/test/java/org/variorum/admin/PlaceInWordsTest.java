package org.variorum.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class PlaceInWordsTest {
  private final DeskVoice voice =
      new DeskVoice() {
        @Override
        public String say(String key, Object... arguments) {
          return in(Locale.ENGLISH, key, arguments);
        }
      };

  @Test
  void namesPartsAndLanguages() {
    assertThat(said("heading › de")).isEqualTo("Heading › German");
    assertThat(said("notYetResearched")).isEqualTo("Not yet researched");
  }

  @Test
  void namesAClaimByWhatItSays() {
    assertThat(said("questions › q1 › claims › c2 › value"))
        .isEqualTo("Claims and questions › q1 › claims › Born: 1900 › value");
  }

  @Test
  void leavesAsItIsWhatHasNoWord() {
    assertThat(said("particulars › oddity")).isEqualTo("Particulars › oddity");
  }

  private String said(String place) {
    return PlaceInWords.of(place, id -> id.equals("c2") ? "Born: 1900" : "", voice);
  }
}
