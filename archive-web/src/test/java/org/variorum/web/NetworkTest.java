package org.variorum.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NetworkTest {

  @Test
  void takesAnAddressOfTheFourthVersionAsItIs() {
    assertThat(Network.network("192.0.2.7")).isEqualTo("192.0.2.7");
  }

  @Test
  void takesTheNetworkOfAnAddressOfTheSixthVersion() {
    assertThat(Network.network("2001:db8:1:2:3:4:5:6"))
        .isEqualTo(Network.network("2001:db8:1:2:9:9:9:9"))
        .isNotEqualTo(Network.network("2001:db8:1:3:3:4:5:6"));
  }
}
