package org.variorum.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.variorum.settings.Settings;

/**
 * What is set of a provider of identities: {@code VARIORUM_OIDC_ISSUER}, {@code
 * VARIORUM_OIDC_CLIENT_ID}, and the secret itself or the file in which it stands.
 */
@ApplicationScoped
class ProviderSettings {
  @Inject Settings settings;

  /** As what the archive is known there. */
  record Client(String issuer, String id, String secret) {}

  /** Empty if no provider is set up. */
  Optional<Client> client() {
    Optional<String> issuer = settings.value("variorum.oidc.issuer");
    Optional<String> id = settings.value("variorum.oidc.client.id");
    return issuer.flatMap(where -> id.map(who -> new Client(where.strip(), who.strip(), secret())));
  }

  private String secret() {
    return settings
        .value("variorum.oidc.client.secret.file")
        .map(ProviderSettings::read)
        .or(() -> settings.value("variorum.oidc.client.secret"))
        .orElse("");
  }

  private static String read(String file) {
    try {
      return Files.readString(Path.of(file)).strip();
    } catch (IOException e) {
      throw new ProviderException("The secret of the provider cannot be read: " + file, e);
    }
  }

  /**
   * How the provider is called on the page: {@code VARIORUM_OIDC_NAME}, else its server; empty if
   * none is set up. The secret is not read for it.
   */
  Optional<String> name() {
    return settings
        .value("variorum.oidc.issuer")
        .filter(issuer -> settings.value("variorum.oidc.client.id").isPresent())
        .map(issuer -> name(issuer.strip()));
  }

  private String name(String issuer) {
    return settings
        .value("variorum.oidc.name")
        .orElseGet(() -> issuer.replaceAll("^https?://([^/:]+).*", "$1"));
  }
}
