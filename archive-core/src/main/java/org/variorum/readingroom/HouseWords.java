package org.variorum.readingroom;

import java.util.List;

/**
 * What the house says on the first page in its own words; nothing where it has not said anything.
 *
 * @param notice an announcement, as long as it holds
 * @param introduction to the archive, at more length than in a sentence
 * @param keepers who keeps the archive, and how it is checked
 */
public record HouseWords(Prose notice, Prose introduction, Prose keepers) {

  /** Paragraphs of plain text, with the language that they turned out to be in. */
  public record Prose(List<String> paragraphs, String lang) {
    static final Prose NONE = new Prose(List.of(), "");

    /** Paragraphs are parted by empty lines. */
    static Prose of(TextView text) {
      return text.isPresent()
          ? new Prose(List.of(text.text().strip().split("\\n\\s*\\n")), text.lang())
          : NONE;
    }

    public boolean isPresent() {
      return !paragraphs.isEmpty();
    }
  }
}
