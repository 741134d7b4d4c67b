package org.variorum.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.variorum.option.Option;
import org.variorum.option.Options;

/** What the archive is told of how letters leave it. */
@ApplicationScoped
class MailSetup {
  @Inject Options options;

  /** The route; empty as long as no server or no sender is named. */
  Optional<Route> route() {
    String host = options.value(Option.SMTP_HOST);
    String from = options.value(Option.SMTP_FROM);
    if (host.isEmpty() || from.isEmpty()) {
      return Optional.empty();
    }
    Route.Security security =
        Route.Security.valueOf(options.value(Option.SMTP_SECURITY).toUpperCase(Locale.ROOT));
    return Optional.of(
        new Route(
            host,
            port(security),
            security,
            options.value(Option.SMTP_USER),
            options.value(Option.SMTP_PASSWORD),
            from,
            options.words(Option.NAME).wordsIn("en")));
  }

  private int port(Route.Security security) {
    String port = options.value(Option.SMTP_PORT);
    return port.isEmpty() ? security.usualPort() : Integer.parseInt(port);
  }
}
