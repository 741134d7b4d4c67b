package org.variorum.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NoteMarkTest {

  @Test
  void findsEveryCitationInAText() {
    String text = "He was born in 1900.[@andreyev87 19] He died.[@parish л. 3 [sic]; b 2]";

    assertThat(NoteMark.in(text))
        .extracting(NoteMark::inner)
        .containsExactly("andreyev87 19", "parish л. 3 [sic]; b 2");
    assertThat(NoteMark.in(text))
        .allMatch(mark -> text.substring(mark.from(), mark.to()).equals("[@" + mark.inner() + "]"));
  }

  @Test
  void takesWhatIsNeverClosedForText() {
    assertThat(NoteMark.in("Write to [@home")).isEmpty();
    assertThat(NoteMark.in("a [@b and c[@andreyev87]"))
        .extracting(NoteMark::inner)
        .containsExactly("andreyev87");
    assertThat(NoteMark.in("an address@home [1]")).isEmpty();
  }

  @Test
  void isNotSeenWhereThereAreNoNotes() {
    assertThat(NoteMark.without("Born in 1900 [@andreyev87 19]. He [@parish л. 3 [sic]] died."))
        .isEqualTo("Born in 1900. He died.");
    assertThat(NoteMark.without("Born[@andreyev87 19]  twice")).isEqualTo("Born twice");
    assertThat(NoteMark.without("As it  was")).isEqualTo("As it  was");
  }

  @Test
  void isFoundAlsoWhereItIsNeverClosedAndWhereTheSignIsWrittenOut() {
    assertThat(NoteMark.first("Born[@andreyev87 19], died[@b 2]")).hasValue("[@andreyev87 19]");
    assertThat(NoteMark.first("<p>Born[&#64;andreyev87 19</p>")).hasValue("[@andreyev87 19</p>");
    assertThat(NoteMark.first("an address@home [1]")).isEmpty();
  }
}
