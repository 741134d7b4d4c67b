package org.variorum.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HouseColoursTest {
  private static final HouseColours COLOURS = new HouseColours("#5B2A86", "#C9A7E8");

  @Test
  void standInTheAddressOfTheirStyleSheet() {
    assertThat(COLOURS.word()).isEqualTo("5b2a86-c9a7e8");
    assertThat(HouseColours.of(COLOURS.word()).map(HouseColours::word)).contains(COLOURS.word());
  }

  @Test
  void areNothingElseThanColours() {
    assertThat(HouseColours.of("5b2a86")).isEmpty();
    assertThat(HouseColours.of("5b2a86-c9a7e8}")).isEmpty();
    assertThat(HouseColours.of("url(x)-c9a7e8")).isEmpty();
  }

  @Test
  void leavePrintedPagesBlack() {
    assertThat(COLOURS.styleSheet())
        .startsWith(":root{--accent:#5B2A86;")
        .contains("@media (prefers-color-scheme:dark){:root{--accent:#C9A7E8}}")
        .endsWith("@media print{:root{--accent:#000}}\n");
  }

  @Test
  void costNothingWhereTheyAreTheUsualOnes() {
    assertThat(HouseOptions.colours("#0b5561", "#84C9D2")).isEmpty();
    assertThat(HouseOptions.colours("#0B5561", "#C9A7E8")).isEqualTo("0b5561-c9a7e8");
  }
}
