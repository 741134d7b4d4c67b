package org.variorum.admin.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SenderTest {
  private static final Set<String> HERE = Set.of("archive.example", "localhost:8080");

  @ParameterizedTest
  @ValueSource(strings = {"cross-site", "same-site", "anything"})
  void isForeignIfTheBrowserSaysSo(String site) {
    assertThat(new Sender("POST", site, "https://archive.example", HERE).isForeign()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"same-origin", "none"})
  void isOwnIfTheBrowserSaysSo(String site) {
    assertThat(new Sender("POST", site, "https://elsewhere.example", HERE).isForeign()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://elsewhere.example",
        "null",
        "https://archive.example.elsewhere.example",
        "https://archive.example:8443",
        "not an address"
      })
  void isForeignByItsOriginWhereTheBrowserSaysNoMore(String origin) {
    assertThat(new Sender("PATCH", "", origin, HERE).isForeign()).isTrue();
  }

  @Test
  void isOwnByItsOriginBehindAProxyToo() {
    assertThat(new Sender("POST", "", "https://archive.example", HERE).isForeign()).isFalse();
    assertThat(new Sender("POST", "", "http://localhost:8080", HERE).isForeign()).isFalse();
    assertThat(new Sender("POST", "", "", HERE).isForeign()).isFalse();
  }

  @Test
  void mayComeFromAnywhereToRead() {
    assertThat(new Sender("GET", "cross-site", "", HERE).isForeign()).isFalse();
  }
}
