package org.variorum.provider;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.stream.StreamSupport;

/**
 * What a provider says of itself (OpenID Connect Discovery 1.0).
 *
 * @param secretInBody whether it takes the client's secret only among the fields of the form
 */
record Discovered(String issuer, String authorization, URI token, URI keys, boolean secretInBody) {

  static Discovered read(JsonNode said, String issuer) {
    if (!said.path("issuer").asText().equals(issuer)) {
      throw new ProviderException("The provider calls itself " + said.path("issuer").asText());
    }
    return new Discovered(
        issuer,
        address(said, "authorization_endpoint").toString(),
        address(said, "token_endpoint"),
        address(said, "jwks_uri"),
        takesSecretInBodyOnly(said.path("token_endpoint_auth_methods_supported")));
  }

  private static URI address(JsonNode said, String field) {
    String address = said.path(field).asText();
    if (!address.matches("https?://\\S+")) {
      throw new ProviderException("The provider names no " + field);
    }
    return URI.create(address);
  }

  private static boolean takesSecretInBodyOnly(JsonNode methods) {
    return methods.isArray()
        && StreamSupport.stream(methods.spliterator(), false)
            .noneMatch(method -> method.asText().equals("client_secret_basic"));
  }
}
