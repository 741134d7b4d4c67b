package org.variorum.signin;

import java.util.List;
import org.variorum.settings.NetworkAddress;

/**
 * Where a request comes from.
 *
 * @param address as the connection or a trusted proxy says
 * @param browser what the browser says of itself; may be empty
 */
public record Whence(String address, String browser) {

  /** What is counted together when somebody guesses. */
  String network() {
    return NetworkAddress.network(address);
  }

  /** What lists and logs show of it. */
  public String shortened() {
    return NetworkAddress.shortened(address);
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
