package org.variorum.admin.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeskPathTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/",
        "//example.org",
        "/admin//example.org",
        "/administrator",
        "/admin/\\example.org",
        "/entry/00000000",
        "/admin/sign-in",
        "/admin/../-/operator/export",
        "/admin\r\nSet-Cookie: a=b",
        ""
      })
  void leadsNowhereElseAfterSigningIn(String wanted) {
    assertThat(DeskPath.after(wanted)).isEqualTo("/admin");
  }

  @Test
  void leadsToThePageThatWasAskedFor() {
    assertThat(DeskPath.after("/admin/entry/00000000")).isEqualTo("/admin/entry/00000000");
    assertThat(DeskPath.after("/admin?q=Wlassow&kind=PERSON"))
        .isEqualTo("/admin?q=Wlassow&kind=PERSON");
  }
}
