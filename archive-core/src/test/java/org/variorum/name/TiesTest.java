package org.variorum.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TiesTest {

  @ParameterizedTest
  @CsvSource({
    "Buni͡achenko,Buniachenko",
    "I͡Uriĭ T͡Svetaev,Iuriĭ Tsvetaev",
    "I͡U. A. Z͡Huk,Iu. A. Zhuk",
    "I͡URIĬ BI͡A,IURIĬ BIA",
    "Wlassow,Wlassow"
  })
  void areNotShown(String kept, String shown) {
    assertThat(Ties.without(kept)).isEqualTo(shown);
  }
}
