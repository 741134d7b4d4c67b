package org.variorum.signin;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a request comes from.
 *
 * @param address as the connection or a trusted proxy says
 * @param browser what the browser says of itself; may be empty
 */
public record Whence(String address, String browser) {
  private static final Pattern FORM = Pattern.compile("[0-9A-Fa-f:.]{3,45}");
  private static final int BYTES_OF_A_SHORT_ADDRESS = 4;
  private static final int GROUPS_OF_A_NETWORK = 4;
  private static final int GROUPS_OF_A_PROVIDER = 3;

  /** What is counted together when somebody guesses: an address, or a network of the newer kind. */
  String network() {
    return bytes()
        .filter(bytes -> bytes.length > BYTES_OF_A_SHORT_ADDRESS)
        .map(bytes -> groups(bytes, GROUPS_OF_A_NETWORK))
        .orElse(address);
  }

  /** What lists and logs show: enough to tell two places apart, not enough to tell a person. */
  public String shortened() {
    return bytes().map(Whence::shortened).orElse("");
  }

  private static String shortened(byte[] bytes) {
    return bytes.length > BYTES_OF_A_SHORT_ADDRESS
        ? groups(bytes, GROUPS_OF_A_PROVIDER)
        : (bytes[0] & 0xff) + "." + (bytes[1] & 0xff) + "." + (bytes[2] & 0xff) + ".0";
  }

  /** Empty if it is no address; never asks for a name. */
  private Optional<byte[]> bytes() {
    try {
      return FORM.matcher(address).matches()
          ? Optional.of(InetAddress.getByName(address).getAddress())
          : Optional.empty();
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }

  private static String groups(byte[] bytes, int count) {
    String hex = HexFormat.of().formatHex(bytes, 0, count * 2);
    return hex.replaceAll("(.{4})", "$1:").replaceAll("\\b0{1,3}(?=[0-9a-f])", "") + ":";
  }

  /** The browser and its system in a few words, as {@code Firefox, Linux}; empty if unknown. */
  public String inWords() {
    String program = first(browser, PROGRAMS);
    String system = first(browser, SYSTEMS);
    return program.isEmpty() || system.isEmpty() ? program + system : program + ", " + system;
  }

  private record Mark(String mark, String word) {}

  private static String first(String text, List<Mark> marks) {
    return marks.stream()
        .filter(one -> text.contains(one.mark()))
        .map(Mark::word)
        .findFirst()
        .orElse("");
  }

  /** Most say that they are others too: who says so stands before the others. */
  private static final List<Mark> PROGRAMS =
      List.of(
          new Mark("Edg/", "Edge"),
          new Mark("EdgA/", "Edge"),
          new Mark("OPR/", "Opera"),
          new Mark("YaBrowser/", "Yandex"),
          new Mark("Vivaldi/", "Vivaldi"),
          new Mark("SamsungBrowser/", "Samsung Internet"),
          new Mark("Firefox/", "Firefox"),
          new Mark("FxiOS/", "Firefox"),
          new Mark("CriOS/", "Chrome"),
          new Mark("HeadlessChrome/", "Chrome"),
          new Mark("Chrome/", "Chrome"),
          new Mark("Safari/", "Safari"),
          new Mark("curl/", "curl"));

  private static final List<Mark> SYSTEMS =
      List.of(
          new Mark("iPhone", "iPhone"),
          new Mark("iPad", "iPad"),
          new Mark("Android", "Android"),
          new Mark("Windows", "Windows"),
          new Mark("CrOS", "ChromeOS"),
          new Mark("Macintosh", "macOS"),
          new Mark("Linux", "Linux"));
}
