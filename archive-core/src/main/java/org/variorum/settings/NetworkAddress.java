package org.variorum.settings;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address on the network in its one form, so that two ways of writing it are the same. Read is
 * what a proxy may say: with a port, in brackets, with a zone ({@code 192.0.2.7:4711}, {@code
 * [2001:db8::7]:4711}). A name is no address, and none is ever looked up.
 */
final class NetworkAddress {
  private static final String OCTET = "(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)";
  private static final Pattern SHORT =
      Pattern.compile("(" + OCTET + "(?:\\." + OCTET + "){3})(?::\\d{1,5})?");
  private static final Pattern BRACKETED =
      Pattern.compile("\\[([0-9A-Fa-f:.]{2,45})(?:%\\w{1,20})?](?::\\d{1,5})?");
  private static final Pattern LONG =
      Pattern.compile("([0-9A-Fa-f.]*:[0-9A-Fa-f:.]{1,44})(?:%\\w{1,20})?");

  private NetworkAddress() {}

  /** The address that is meant; empty if it is none. */
  static Optional<String> read(String said) {
    String plain = said.strip();
    return match(SHORT, plain)
        .or(() -> match(BRACKETED, plain).flatMap(NetworkAddress::ofSixthVersion))
        .or(() -> match(LONG, plain).flatMap(NetworkAddress::ofSixthVersion));
  }

  private static Optional<String> match(Pattern form, String said) {
    Matcher matcher = form.matcher(said);
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** What holds a colon is never asked of a name server. */
  private static Optional<String> ofSixthVersion(String literal) {
    try {
      return literal.contains(":")
          ? Optional.of(InetAddress.getByName(literal).getHostAddress())
          : Optional.empty();
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }
}
