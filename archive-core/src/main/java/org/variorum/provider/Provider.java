package org.variorum.provider;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The provider of identities, if one is set up. Nothing of it is asked before somebody wants it.
 */
@ApplicationScoped
public class Provider {
  private static final Duration KEPT = Duration.ofHours(1);

  /** So long nobody waits again for a provider that let somebody wait in vain. */
  private static final Duration LEFT_ALONE = Duration.ofSeconds(15);

  private static final Duration LONG = Duration.ofSeconds(1);

  private static final int SECRET_BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  @Inject ProviderSettings settings;
  @Inject Clock clock;

  private final Asking asking = new Asking();
  private final ReentrantLock beingAsked = new ReentrantLock();
  private volatile @Nullable Known known;
  private volatile Instant silentUntil = Instant.MIN;

  private record Known(Discovered said, IdTokens tokens, Instant until) {}

  /** How it is called; empty if there is none. */
  public Optional<String> name() {
    return settings.name();
  }

  /**
   * What a browser is sent there with.
   *
   * @param back the address to which the provider sends it back
   * @throws ProviderException if the provider cannot be asked how
   */
  public Departure depart(String back) {
    ProviderSettings.Client client = client();
    String state = secret();
    String nonce = secret();
    String verifier = secret();
    Map<String, String> question = new LinkedHashMap<>();
    question.put("response_type", "code");
    question.put("client_id", client.id());
    question.put("redirect_uri", back);
    question.put("scope", "openid email");
    question.put("state", state);
    question.put("nonce", nonce);
    question.put("code_challenge", challenge(verifier));
    question.put("code_challenge_method", "S256");
    String there = known(client).said().authorization();
    String address = there + (there.contains("?") ? "&" : "?") + form(question);
    return new Departure(address, state, nonce, verifier);
  }

  /**
   * For whom it vouches.
   *
   * @param answer what the browser brought back
   * @param back the address to which it came
   * @throws ProviderException if this is no answer to that question, or cannot be believed
   */
  public Vouched arrive(Answer answer, Departure departure, String back) {
    ProviderSettings.Client client = client();
    if (!equal(departure.state(), answer.state())) {
      throw new ProviderException("The answer is to another question");
    }
    if (!answer.issuer().isEmpty() && !answer.issuer().equals(client.issuer())) {
      throw new ProviderException("Another provider answered: " + answer.issuer());
    }
    Known provider = known(client);
    Map<String, String> exchange = new LinkedHashMap<>();
    exchange.put("grant_type", "authorization_code");
    exchange.put("code", answer.code());
    exchange.put("redirect_uri", back);
    exchange.put("code_verifier", departure.verifier());
    JsonNode said =
        asking.exchange(
            provider.said(), new Asking.Credentials(client.id(), client.secret()), exchange);
    return provider.tokens().read(said.path("id_token").asText(), departure.nonce());
  }

  /**
   * What a browser brings back; what is missing is empty.
   *
   * @param issuer who says that he answers (RFC 9207)
   */
  public record Answer(String code, String state, String issuer) {}

  private ProviderSettings.Client client() {
    return settings.client().orElseThrow(() -> new ProviderException("No provider is set up"));
  }

  /**
   * One at a time asks, the others wait for his answer; after a long silence nobody asks for a
   * while.
   */
  private Known known(ProviderSettings.Client client) {
    Optional<Known> fresh = fresh();
    if (fresh.isPresent()) {
      return fresh.get();
    }
    beingAsked.lock();
    try {
      return fresh().orElseGet(() -> ask(client));
    } finally {
      beingAsked.unlock();
    }
  }

  private Optional<Known> fresh() {
    Instant now = clock.instant();
    if (now.isBefore(silentUntil)) {
      throw new ProviderException("The provider did not answer a moment ago");
    }
    return Optional.ofNullable(known).filter(one -> now.isBefore(one.until()));
  }

  private Known ask(ProviderSettings.Client client) {
    Instant begun = clock.instant();
    try {
      Discovered said = asking.discover(client.issuer());
      Known found = new Known(said, IdTokens.of(said, client.id()), clock.instant().plus(KEPT));
      known = found;
      return found;
    } catch (ProviderException e) {
      Instant now = clock.instant();
      if (begun.plus(LONG).isBefore(now)) {
        silentUntil = now.plus(LEFT_ALONE);
      }
      throw e;
    }
  }

  static String form(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> quoted(field.getKey()) + "=" + quoted(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  static String quoted(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String challenge(String verifier) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
      return base64(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  private static String secret() {
    byte[] bytes = new byte[SECRET_BYTES];
    RANDOM.nextBytes(bytes);
    return base64(bytes);
  }

  private static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static boolean equal(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }
}
