package org.variorum.search;

/**
 * Words that have to stand in a certain place, or nowhere.
 *
 * @param heading in the heading or a name
 * @param text in the running text, or on the page
 * @param title in the title of a source
 * @param code how an archival code, or another number, begins
 * @param without what must not stand anywhere
 */
public record WordFields(String heading, String text, String title, String code, String without) {
  public static final WordFields NONE = new WordFields("", "", "", "", "");

  public boolean isAsked() {
    return !equals(NONE);
  }

  public WordFields heading(String words) {
    return new WordFields(words, text, title, code, without);
  }

  public WordFields text(String words) {
    return new WordFields(heading, words, title, code, without);
  }

  public WordFields title(String words) {
    return new WordFields(heading, text, words, code, without);
  }

  public WordFields code(String words) {
    return new WordFields(heading, text, title, words, without);
  }

  public WordFields without(String words) {
    return new WordFields(heading, text, title, code, words);
  }
}
