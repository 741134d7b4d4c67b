package org.variorum.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailureViewTest {

  @ParameterizedTest
  @CsvSource({
    "/entry/4f2k9x1c/andrey-vlasov, andrey vlasov",
    "/ru/Власов, Власов",
    "/people/page.php, ''",
    "/entry/00000001, ''",
    "/, ''"
  })
  void offersToSearchForTheWordsOfAnAddress(String path, String words) {
    assertThat(FailureView.words(path)).isEqualTo(words);
  }

  @Test
  void tellsWhoseFaultItWas() {
    assertThat(new FailureView(404, "").message()).isEqualTo("failure.404");
    assertThat(new FailureView(405, "").message()).isEqualTo("failure.400");
    assertThat(new FailureView(503, "").message()).isEqualTo("failure.500");
  }
}
