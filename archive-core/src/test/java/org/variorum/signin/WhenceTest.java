package org.variorum.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenceTest {

  @ParameterizedTest
  @CsvSource({
    "192.0.2.77, 192.0.2.77, 192.0.2.0",
    "2001:db8:1:2:3:4:5:6, 2001:db8:1:2::, 2001:db8:1::",
    "2001:db8::5, 2001:db8:0:0::, 2001:db8:0::",
    "0:0:0:0:0:0:0:1, 0:0:0:0::, 0:0:0::",
    "::ffff:192.0.2.77, ::ffff:192.0.2.77, 192.0.2.0",
    "nowhere.example, nowhere.example, ''"
  })
  void tellsTheNetworkAndShortensTheAddress(String address, String network, String shortened) {
    Whence whence = new Whence(address, "");

    assertThat(whence.network()).isEqualTo(network);
    assertThat(whence.shortened()).isEqualTo(shortened);
  }

  @ParameterizedTest
  @CsvSource({
    "'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox, Linux'",
    "'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0"
        + ".0.0 Safari/537.36 Edg/142.0.0.0', 'Edge, Windows'",
    "'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like"
        + " Gecko) Version/18.0 Mobile/15E148 Safari/604.1', 'Safari, iPhone'",
    "curl/8.5.0, curl",
    "'', ''"
  })
  void tellsTheBrowserInWords(String browser, String words) {
    assertThat(new Whence("192.0.2.1", browser).inWords()).isEqualTo(words);
  }
}
