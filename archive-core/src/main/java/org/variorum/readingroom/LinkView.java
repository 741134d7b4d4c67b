package org.variorum.readingroom;

/**
 * The name of an entry, with its address if visitors may see it.
 *
 * @param path empty where there is no page to go to
 */
public record LinkView(String path, String text, String lang) {
  static LinkView plain(TextView text) {
    return new LinkView("", text.text(), text.lang());
  }

  public boolean isLink() {
    return !path.isEmpty();
  }
}
