package org.variorum.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OwnAddressTest {
  private static final Map<String, String> BY_A_PROXY =
      Map.of(
          "Host",
          "inner:8080",
          "X-Forwarded-Proto",
          "https",
          "X-Forwarded-Host",
          "archive.example");

  @Test
  void isWhatIsSet() {
    assertThat(root("https://set.example/", "127.0.0.1", BY_A_PROXY))
        .isEqualTo("https://set.example");
  }

  @Test
  void isElseWhatATrustedProxySays() {
    assertThat(root("", "127.0.0.1", BY_A_PROXY)).isEqualTo("https://archive.example");
    assertThat(root("", "192.0.2.7", BY_A_PROXY)).isEqualTo("http://inner:8080");
  }

  @Test
  void takesNothingForAHostThatIsNone() {
    assertThat(root("", "127.0.0.1", Map.of("Host", "a/b\"><script>")))
        .isEqualTo("http://localhost");
    assertThat(root("", "127.0.0.1", Map.of("X-Forwarded-Proto", "javascript")))
        .isEqualTo("http://localhost");
  }

  @Test
  void isSecureOnlyIfItIsSetSo() {
    assertThat(set("https://set.example").isSecure()).isTrue();
    assertThat(set("http://set.example").isSecure()).isFalse();
    assertThat(set("").isSecure()).isFalse();
  }

  private static String root(String baseUrl, String from, Map<String, String> headers) {
    return set(baseUrl).root(from, "http", headers::get);
  }

  private static OwnAddress set(String baseUrl) {
    OwnAddress address = new OwnAddress();
    address.settings =
        new Settings() {
          @Override
          public Optional<String> value(String property) {
            return property.equals("variorum.base.url") && !baseUrl.isEmpty()
                ? Optional.of(baseUrl)
                : Optional.empty();
          }
        };
    address.proxies = new TrustedProxies();
    address.proxies.settings = address.settings;
    return address;
  }
}
