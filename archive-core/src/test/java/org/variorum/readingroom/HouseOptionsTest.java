package org.variorum.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HouseOptionsTest {
  private static final LocalDate LAST = LocalDate.of(2026, 5, 3);

  @Test
  void announceThroughTheWholeOfTheLastDay() {
    assertThat(HouseOptions.isOver("2026-05-03", LAST)).isFalse();
    assertThat(HouseOptions.isOver("2026-05-03", LAST.plusDays(1))).isTrue();
  }

  @Test
  void announceForEverWithoutALastDay() {
    assertThat(HouseOptions.isOver("", LAST)).isFalse();
  }

  @Test
  void partParagraphsByEmptyLinesAndKeepLinesWithin() {
    HouseWords.Prose prose = HouseWords.Prose.of(new TextView("One\ntwo\n \nthree", "en"));

    assertThat(prose.paragraphs()).containsExactly("One\ntwo", "three");
    assertThat(HouseWords.Prose.of(TextView.NONE).isPresent()).isFalse();
  }

  @Test
  void dialWhatATelephoneCanDial() {
    ContactView contact =
        new ContactView(HouseWords.Prose.NONE, HouseWords.Prose.NONE, "", "+7 (495) 123-45-67");

    assertThat(contact.dialled()).isEqualTo("+74951234567");
    assertThat(contact.isPresent()).isTrue();
    assertThat(ContactView.NONE.isPresent()).isFalse();
  }
}
