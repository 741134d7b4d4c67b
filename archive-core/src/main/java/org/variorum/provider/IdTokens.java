package org.variorum.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.net.MalformedURLException;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Reads what a provider vouches for, and believes it only if all holds that OpenID Connect Core
 * 3.1.3.7 asks: signed by a key of the provider, from it, for us, still good, and in answer to our
 * question.
 */
final class IdTokens {
  private static final Set<String> NEEDED = Set.of("sub", "iat", "exp");
  private static final int PATIENCE = (int) Duration.ofSeconds(5).toMillis();
  private static final int LARGEST = 200_000;
  private static final Duration BETWEEN_CLOCKS = Duration.ofMinutes(1);

  private final JWKSource<SecurityContext> keys;
  private final String issuer;
  private final String client;

  IdTokens(JWKSource<SecurityContext> keys, String issuer, String client) {
    this.keys = keys;
    this.issuer = issuer;
    this.client = client;
  }

  static IdTokens of(Discovered provider, String client) {
    try {
      JWKSource<SecurityContext> keys =
          JWKSourceBuilder.create(
                  provider.keys().toURL(),
                  new DefaultResourceRetriever(PATIENCE, PATIENCE, LARGEST))
              .build();
      return new IdTokens(keys, provider.issuer(), client);
    } catch (MalformedURLException e) {
      throw new ProviderException("The provider names no address of its keys", e);
    }
  }

  /**
   * For whom it vouches.
   *
   * @param nonce that was sent with the question
   * @throws ProviderException if it is not to be believed
   */
  Vouched read(String token, String nonce) {
    try {
      JWTClaimsSet said = processor(nonce).process(token, null);
      checkTheRest(said);
      return new Vouched(issuer + " " + said.getSubject(), mail(said));
    } catch (BadJOSEException | ParseException e) {
      throw new ProviderException("The provider's token is not to be believed", e);
    } catch (JOSEException e) {
      throw new ProviderException("The provider's keys cannot be had", e);
    }
  }

  private DefaultJWTProcessor<SecurityContext> processor(String nonce) {
    JWTClaimsSet exactly = new JWTClaimsSet.Builder().issuer(issuer).claim("nonce", nonce).build();
    Set<JWSAlgorithm> signed = new LinkedHashSet<>(JWSAlgorithm.Family.RSA);
    signed.addAll(JWSAlgorithm.Family.EC);
    DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
    processor.setJWSKeySelector(new JWSVerificationKeySelector<>(signed, keys));
    processor.setJWTClaimsSetVerifier(
        new DefaultJWTClaimsVerifier<>(
            new HashSet<>(Set.of(client)), exactly, NEEDED, new HashSet<>())); // asked for null
    return processor;
  }

  private void checkTheRest(JWTClaimsSet said) throws ParseException {
    String party = said.getStringClaim("azp");
    boolean forUs = party == null ? said.getAudience().size() == 1 : party.equals(client);
    if (!forUs) {
      throw new ProviderException("The provider's token is for somebody else");
    }
    if (said.getIssueTime().toInstant().isAfter(Instant.now().plus(BETWEEN_CLOCKS))) {
      throw new ProviderException("The provider's token comes from the future");
    }
  }

  private static String mail(JWTClaimsSet said) throws ParseException {
    boolean verified = Boolean.TRUE.equals(said.getClaim("email_verified"));
    String mail = said.getStringClaim("email");
    return verified && mail != null ? mail.strip().toLowerCase(Locale.ROOT) : "";
  }
}
