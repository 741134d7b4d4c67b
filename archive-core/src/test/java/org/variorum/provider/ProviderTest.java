package org.variorum.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.variorum.settings.Settings;

class ProviderTest {
  private final AtomicInteger asked = new AtomicInteger();
  private final Hands clock = new Hands();
  private HttpServer server;
  private String issuer;
  private volatile boolean isIll;
  private volatile Duration silence = Duration.ZERO;
  private Provider provider;

  @BeforeEach
  void open() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    issuer = "http://127.0.0.1:" + server.getAddress().getPort();
    server.createContext(
        "/.well-known/openid-configuration",
        exchange -> {
          asked.incrementAndGet();
          clock.turn(isIll ? silence : Duration.ZERO);
          byte[] said = discovery().getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(isIll ? 503 : 200, said.length);
          exchange.getResponseBody().write(said);
          exchange.close();
        });
    server.start();
    provider = new Provider();
    provider.clock = clock;
    provider.settings = new ProviderSettings();
    provider.settings.settings = set(Map.of("issuer", issuer, "client.id", "archive"));
  }

  @AfterEach
  void close() {
    server.stop(0);
  }

  @Test
  void isAskedOnceInAnHour() {
    assertThat(provider.depart("http://here/back").address())
        .startsWith(issuer + "/auth?response_type=code&client_id=archive");
    provider.depart("http://here/back");
    assertThat(asked).hasValue(1);

    clock.turn(Duration.ofMinutes(61));
    provider.depart("http://here/back");
    assertThat(asked).hasValue(2);
  }

  @Test
  void isAskedAgainAtOnceWhenItSaysNo() {
    isIll = true;
    refuses();
    isIll = false;

    provider.depart("http://here/back");
    assertThat(asked).hasValue(2);
  }

  @Test
  void isLeftAloneForAWhileWhenItLetsOneWait() {
    isIll = true;
    silence = Duration.ofSeconds(5);
    refuses();
    refuses();
    assertThat(asked).hasValue(1);

    isIll = false;
    clock.turn(Duration.ofSeconds(16));
    provider.depart("http://here/back");
    assertThat(asked).hasValue(2);
  }

  private void refuses() {
    assertThatExceptionOfType(ProviderException.class)
        .isThrownBy(() -> provider.depart("http://here/back"));
  }

  private String discovery() {
    return """
        {"issuer": "%1$s", "authorization_endpoint": "%1$s/auth", "token_endpoint": "%1$s/token",
         "jwks_uri": "%1$s/keys"}"""
        .formatted(issuer);
  }

  private static Settings set(Map<String, String> values) {
    return new Settings() {
      @Override
      public Optional<String> value(String property) {
        return Optional.ofNullable(values.get(property.replace("variorum.oidc.", "")));
      }
    };
  }

  /** A clock that is turned by hand. */
  private static final class Hands extends Clock {
    private Instant now = Instant.parse("2026-01-01T00:00:00Z");

    void turn(Duration on) {
      now = now.plus(on);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
