package org.variorum.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TrustedProxiesTest {

  @Test
  void hearsWhatAProxyOnThisMachineSays() {
    assertThat(naming("").asker("127.0.0.1", List.of("192.0.2.7"))).isEqualTo("192.0.2.7");
  }

  @Test
  void hearsNobodyElse() {
    assertThat(naming("").asker("192.0.2.9", List.of("192.0.2.7"))).isEqualTo("192.0.2.9");
    assertThat(naming("10.0.0.5").asker("127.0.0.1", List.of("192.0.2.7"))).isEqualTo("127.0.0.1");
  }

  @Test
  void hearsTheProxiesThatAreNamedAlsoOneBehindAnother() {
    TrustedProxies proxies = naming("10.0.0.5, 10.0.0.6");

    assertThat(proxies.asker("10.0.0.5", List.of("192.0.2.7"))).isEqualTo("192.0.2.7");
    assertThat(proxies.asker("10.0.0.5", List.of("192.0.2.7, 10.0.0.6"))).isEqualTo("192.0.2.7");
  }

  @Test
  void doesNotBelieveWhatTheAskerHimselfPutBefore() {
    TrustedProxies proxies = naming("10.0.0.5");

    assertThat(proxies.asker("10.0.0.5", List.of("1.1.1.1, 192.0.2.7"))).isEqualTo("192.0.2.7");
    assertThat(proxies.asker("10.0.0.5", List.of("1.1.1.1", "192.0.2.7"))).isEqualTo("192.0.2.7");
  }

  @Test
  void keepsToTheConnectionIfWhatIsSaidIsNoAddress() {
    assertThat(naming("").asker("127.0.0.1", List.of("unknown"))).isEqualTo("127.0.0.1");
    assertThat(naming("").asker("127.0.0.1", List.of())).isEqualTo("127.0.0.1");
  }

  private static TrustedProxies naming(String addresses) {
    TrustedProxies proxies = new TrustedProxies();
    proxies.settings =
        new Settings() {
          @Override
          public Optional<String> value(String property) {
            return addresses.isEmpty() ? Optional.empty() : Optional.of(addresses);
          }
        };
    return proxies;
  }
}
