package org.variorum.signin;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Where a request comes from.
 *
 * @param address as the connection or a trusted proxy says
 * @param browser what the browser says of itself; may be empty
 */
public record Whence(String address, String browser) {
  private static final int GROUPS_OF_A_NETWORK = 4;
  private static final int GROUPS_OF_A_HOUSE = 3;

  /** What is counted together when somebody guesses: an address, or a network of the newer kind. */
  String network() {
    return isLong() ? groups(GROUPS_OF_A_NETWORK) : address;
  }

  /** What lists and logs show: enough to tell two places apart, not enough to tell a person. */
  public String shortened() {
    if (isLong()) {
      return groups(GROUPS_OF_A_HOUSE) + ":";
    }
    int last = address.lastIndexOf('.');
    return last < 0 ? "" : address.substring(0, last) + ".0";
  }

  private boolean isLong() {
    return address.contains(":") && !address.contains(".");
  }

  private String groups(int count) {
    List<String> groups = Arrays.asList(address.split(":", -1));
    return groups.stream().limit(count).map(group -> group + ":").collect(Collectors.joining());
  }

  /** The browser and its system in a few words, as {@code Firefox, Linux}; empty if unknown. */
  public String inWords() {
    String program = first(browser, PROGRAMS);
    String system = first(browser, SYSTEMS);
    return program.isEmpty() || system.isEmpty() ? program + system : program + ", " + system;
  }

  /** Which of the marks is found first, by pairs of a mark and a word; the order matters. */
  private static String first(String text, List<String> pairs) {
    for (int i = 0; i < pairs.size(); i += 2) {
      if (text.contains(pairs.get(i))) {
        return pairs.get(i + 1);
      }
    }
    return "";
  }

  private static final List<String> PROGRAMS =
      List.of(
          "Edg/",
          "Edge",
          "EdgA/",
          "Edge",
          "OPR/",
          "Opera",
          "YaBrowser/",
          "Yandex",
          "Vivaldi/",
          "Vivaldi",
          "SamsungBrowser/",
          "Samsung Internet",
          "Firefox/",
          "Firefox",
          "FxiOS/",
          "Firefox",
          "CriOS/",
          "Chrome",
          "HeadlessChrome/",
          "Chrome",
          "Chrome/",
          "Chrome",
          "Safari/",
          "Safari",
          "curl/",
          "curl");

  private static final List<String> SYSTEMS =
      List.of(
          "iPhone",
          "iPhone",
          "iPad",
          "iPad",
          "Android",
          "Android",
          "Windows",
          "Windows",
          "CrOS",
          "ChromeOS",
          "Macintosh",
          "macOS",
          "Linux",
          "Linux");
}
