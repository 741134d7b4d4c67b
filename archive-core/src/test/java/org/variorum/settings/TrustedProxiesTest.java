package org.variorum.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  @Test
  void takesOneAddressForTheSameHoweverItIsWritten() {
    TrustedProxies proxies = naming("2001:db8::5");

    assertThat(proxies.trusts("2001:DB8:0:0:0:0:0:5")).isTrue();
    assertThat(proxies.asker("2001:db8:0::5", List.of("2001:0db8::7")))
        .isEqualTo("2001:db8:0:0:0:0:0:7");
    assertThat(naming("").trusts("::ffff:127.0.0.1")).isTrue();
  }

  @Test
  void countsEveryPortOfAnAddressAsOne() {
    TrustedProxies proxies = naming("");

    assertThat(proxies.asker("127.0.0.1", List.of("192.0.2.7:4711"))).isEqualTo("192.0.2.7");
    assertThat(proxies.asker("127.0.0.1", List.of("[2001:db8::7]:4711")))
        .isEqualTo(proxies.asker("127.0.0.1", List.of("2001:db8::7")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"proxy.example", "256.1.1.1", "dead.beef", "1.2.3", "[]", "::g", ":", ""})
  void takesNoNameForAnAddress(String said) {
    assertThat(naming("").asker("127.0.0.1", List.of(said))).isEqualTo("127.0.0.1");
    assertThat(naming(said).trusts(said)).isFalse();
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
