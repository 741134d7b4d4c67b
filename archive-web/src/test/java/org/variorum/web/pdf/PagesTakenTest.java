package org.variorum.web.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.variorum.identifier.EntryId;
import org.variorum.web.Tongue;

/** Which pages somebody means. */
class PagesTakenTest {
  @Test
  void takesTheSmallerNumberForTheFirst() {
    assertThat(pages(9, 3, 100)).isEqualTo("3-9");
  }

  @Test
  void takesAsManyAsThereMayBeOfMore() {
    assertThat(pages(1, 60, 100)).isEqualTo("1-50");
    assertThat(pages(90, 20, 100)).isEqualTo("20-69");
    assertThat(pages(11, 0, 100)).isEqualTo("11-60");
    assertThat(pages(0, 0, 100)).isEqualTo("1-50");
  }

  @Test
  void endsWithTheLastPage() {
    assertThat(pages(1, 60, 12)).isEqualTo("1-12");
    assertThat(pages(30, 40, 12)).isEqualTo("12-12");
  }

  private static String pages(int from, int to, int ofAll) {
    EntryId entry = new EntryId("32jwn4wv");
    PagesTaken.Wish wish =
        PagesTaken.Wish.of(entry, from, to, false, Tongue.EN, "https://a.example").within(ofAll);
    return wish.from() + "-" + wish.to();
  }
}
