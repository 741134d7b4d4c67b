package org.variorum.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class IdTokensTest {
  private static final String ISSUER = "https://id.example.org";
  private static final String CLIENT = "variorum";
  private static final String NONCE = "n-0S6_WzA2Mj";
  private static RSAKey key;
  private static RSAKey foreign;

  @BeforeAll
  static void makeKeys() throws JOSEException {
    key = new RSAKeyGenerator(2048).keyID("k").generate();
    foreign = new RSAKeyGenerator(2048).keyID("k").generate();
  }

  @Test
  void believesWhatTheProviderSignedForUs() throws JOSEException {
    assertThat(read(signed(good())))
        .isEqualTo(new Vouched("https://id.example.org 24400320", "anna@example.org"));
  }

  @Test
  void tellsNoAddressThatNobodyVerified() throws JOSEException {
    assertThat(read(signed(good().claim("email_verified", null))).mail()).isEmpty();
    assertThat(read(signed(good().claim("email_verified", "true"))).mail()).isEmpty();
  }

  @Test
  void refusesTheAnswerToAnotherQuestion() throws JOSEException {
    refuses(signed(good().claim("nonce", "another")));
    refuses(signed(good().claim("nonce", null)));
  }

  @Test
  void refusesAnotherProvider() throws JOSEException {
    refuses(signed(good().issuer("https://id.example.com")));
  }

  @Test
  void refusesWhatIsForSomebodyElse() throws JOSEException {
    refuses(signed(good().audience("another")));
    refuses(signed(good().audience(List.of(CLIENT, "another"))));
    refuses(signed(good().audience(List.of(CLIENT, "another")).claim("azp", "another")));
  }

  @Test
  void refusesWhatIsNoLongerGoodOrNotYet() throws JOSEException {
    refuses(signed(good().expirationTime(in(-90))));
    refuses(signed(good().expirationTime(null)));
    refuses(signed(good().issueTime(in(600))));
  }

  @Test
  void refusesWhatTheProviderDidNotSign() throws JOSEException {
    SignedJWT forged = new SignedJWT(header(JWSAlgorithm.RS256), good().build());
    forged.sign(new RSASSASigner(foreign));
    refuses(forged.serialize());

    SignedJWT byPublicKey = new SignedJWT(header(JWSAlgorithm.HS256), good().build());
    byPublicKey.sign(new MACSigner(key.toRSAPublicKey().getEncoded()));
    refuses(byPublicKey.serialize());

    refuses(new PlainJWT(good().build()).serialize());
    refuses("");
  }

  private static JWTClaimsSet.Builder good() {
    return new JWTClaimsSet.Builder()
        .issuer(ISSUER)
        .subject("24400320")
        .audience(CLIENT)
        .claim("nonce", NONCE)
        .issueTime(in(0))
        .expirationTime(in(300))
        .claim("email", "Anna@example.org")
        .claim("email_verified", true);
  }

  private static Date in(int seconds) {
    return Date.from(Instant.now().plusSeconds(seconds));
  }

  private static JWSHeader header(JWSAlgorithm algorithm) {
    return new JWSHeader.Builder(algorithm).keyID("k").build();
  }

  private static String signed(JWTClaimsSet.Builder claims) throws JOSEException {
    SignedJWT token = new SignedJWT(header(JWSAlgorithm.RS256), claims.build());
    token.sign(new RSASSASigner(key));
    return token.serialize();
  }

  private static void refuses(String token) {
    assertThatThrownBy(() -> read(token)).isInstanceOf(ProviderException.class);
  }

  private static Vouched read(String token) {
    return new IdTokens(new ImmutableJWKSet<>(new JWKSet(key.toPublicJWK())), ISSUER, CLIENT)
        .read(token, NONCE);
  }
}
