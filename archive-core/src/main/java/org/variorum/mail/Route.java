package org.variorum.mail;

import java.time.Duration;
import java.util.Properties;

/**
 * How letters leave the archive.
 *
 * @param user empty if the server asks for none
 * @param password shown and logged nowhere
 * @param from the address in the letters, to which answers go
 * @param sender the name beside it
 */
record Route(
    String host,
    int port,
    Security security,
    String user,
    String password,
    String from,
    String sender) {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /** How the connection is kept from others' eyes. */
  enum Security {
    /** Plain at first, then TLS (RFC 3207); refused if the server cannot. */
    STARTTLS(587),
    /** TLS from the first byte (RFC 8314). */
    TLS(465),
    /** None: for a server on the same machine. */
    NONE(25);

    private final int usualPort;

    Security(int usualPort) {
      this.usualPort = usualPort;
    }

    int usualPort() {
      return usualPort;
    }
  }

  /** What a session is opened with; user and password are no part of it. */
  Properties properties() {
    Properties said = new Properties();
    String protocol = protocol();
    String prefix = "mail." + protocol + ".";
    String patience = String.valueOf(PATIENCE.toMillis());
    said.setProperty("mail.transport.protocol", protocol);
    said.setProperty(prefix + "host", host);
    said.setProperty(prefix + "port", String.valueOf(port));
    said.setProperty(prefix + "connectiontimeout", patience);
    said.setProperty(prefix + "timeout", patience);
    said.setProperty(prefix + "writetimeout", patience);
    said.setProperty(prefix + "auth", String.valueOf(!user.isEmpty()));
    said.setProperty(prefix + "ssl.checkserveridentity", "true");
    if (security == Security.STARTTLS) {
      said.setProperty(prefix + "starttls.enable", "true");
      said.setProperty(prefix + "starttls.required", "true");
    }
    return said;
  }

  String protocol() {
    return security == Security.TLS ? "smtps" : "smtp";
  }

  /** Nothing of it belongs in a log. */
  @Override
  public String toString() {
    return "the route of the mail";
  }
}
