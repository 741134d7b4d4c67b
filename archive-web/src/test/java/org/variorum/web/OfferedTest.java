package org.variorum.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OfferedTest {
  private static final Offered TWO = Offered.of(List.of("de", "en"));

  @Test
  void areNegotiatedAmongThemselvesOnly() {
    assertThat(TWO.negotiated("ru,en;q=0.5")).isEqualTo(Tongue.EN);
    assertThat(TWO.negotiated("ru")).isEqualTo(Tongue.DE);
    assertThat(TWO.negotiated(null)).isEqualTo(Tongue.DE);
  }

  @Test
  void leadFromALanguageThatIsOffToTheSamePageInTheUsualOne() {
    Localised asked = Localised.of("/ru/entry/00000000", "ru", TWO);

    assertThat(asked.switchedOff()).isTrue();
    assertThat(asked.instead()).isEqualTo("/de/entry/00000000");
    assertThat(Localised.of("/ru", "ru", TWO).instead()).isEqualTo("/de");
  }

  @Test
  void leaveTheAddressesOfTheirOwnAlone() {
    assertThat(Localised.of("/en/people", "de", TWO).switchedOff()).isFalse();
    assertThat(Localised.of("/russia", "de", TWO).switchedOff()).isFalse();
  }

  @Test
  void areAllTheAlternatesThatAPageHas() {
    Frame frame = new Frame(Tongue.DE, "/de", "https://here", "/people", "", TWO);

    assertThat(frame.alternates())
        .extracting(Frame.Alternate::href)
        .containsExactly("/de/people", "/en/people");
    assertThat(frame.others()).extracting(Frame.Alternate::tongue).containsExactly(Tongue.EN);
  }
}
