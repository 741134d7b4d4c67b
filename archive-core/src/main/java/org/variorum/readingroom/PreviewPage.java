package org.variorum.readingroom;

import java.util.Map;

/**
 * What the desk hands over to the maker of the visitors' pages, in one application with it, to have
 * a draft shown by the same pages.
 *
 * @param view an {@link EntryView}, a {@link QuestionView} or a {@link StandingView}
 * @param path the address of the page behind the language, as {@code /4f2k9x1c}
 * @param banner that this is a draft, in the language of the desk
 * @param back the address that leads back to the desk
 * @param backWords what that link says
 * @param addresses how addresses begin that visitors would follow, and what stands in their place
 */
public record PreviewPage(
    Object view,
    String language,
    String path,
    String banner,
    String back,
    String backWords,
    Map<String, String> addresses) {
  /** Under which the request bears it. */
  public static final String ATTRIBUTE = "variorum.preview";

  /** The name of the servlet that shows it; it has no address. */
  public static final String MAKER = "preview";

  public PreviewPage {
    addresses = Map.copyOf(addresses);
  }

  /** A finished page with its addresses put in place. */
  public String led(String html) {
    String led = html;
    for (Map.Entry<String, String> one : addresses.entrySet()) {
      led = led.replace('"' + one.getKey(), '"' + one.getValue());
    }
    return led;
  }
}
