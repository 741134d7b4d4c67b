package org.variorum.settings;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address on the network in its one form, so that two ways of writing it are the same. Read is
 * what a proxy may say: with a port, in brackets, with a zone ({@code 192.0.2.7:4711}, {@code
 * [2001:db8::7]:4711}). A name is no address, and none is ever looked up.
 */
public final class NetworkAddress {
  private static final int BYTES_OF_A_SHORT_ADDRESS = 4;
  private static final int GROUPS_OF_A_NETWORK = 4;
  private static final int GROUPS_OF_A_PROVIDER = 3;
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

  /**
   * What is counted together where somebody guesses or sends without end: an address, or of the
   * newer kind the network in which it lies; what is no address as it is.
   */
  public static String network(String address) {
    return bytes(address)
        .filter(bytes -> bytes.length > BYTES_OF_A_SHORT_ADDRESS)
        .map(bytes -> groups(bytes, GROUPS_OF_A_NETWORK))
        .orElse(address);
  }

  /**
   * What lists and logs show: enough to tell two places apart, not enough to tell a person. Empty
   * if it is no address.
   */
  public static String shortened(String address) {
    return bytes(address).map(NetworkAddress::shortened).orElse("");
  }

  private static String shortened(byte[] bytes) {
    return bytes.length > BYTES_OF_A_SHORT_ADDRESS
        ? groups(bytes, GROUPS_OF_A_PROVIDER)
        : (bytes[0] & 0xff) + "." + (bytes[1] & 0xff) + "." + (bytes[2] & 0xff) + ".0";
  }

  private static Optional<byte[]> bytes(String address) {
    return read(address)
        .map(
            literal -> {
              try {
                return InetAddress.getByName(literal).getAddress();
              } catch (UnknownHostException e) {
                throw new IllegalStateException("No address, though it was read as one", e);
              }
            });
  }

  private static String groups(byte[] bytes, int count) {
    String hex = HexFormat.of().formatHex(bytes, 0, count * 2);
    return hex.replaceAll("(.{4})", "$1:").replaceAll("\\b0{1,3}(?=[0-9a-f])", "") + ":";
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
