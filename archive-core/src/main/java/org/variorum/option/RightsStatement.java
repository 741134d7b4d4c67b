package org.variorum.option;

import java.util.TreeMap;
import org.variorum.language.Texts;

/**
 * What may be done with a picture. It is written in words where it is used, so that it keeps its
 * meaning there whatever becomes of the list.
 *
 * @param code the word for it in the list, as {@code cc-by} or {@code own-9f86d081884c}
 * @param address where it is explained at length; empty if nowhere
 */
public record RightsStatement(String code, Texts label, String address) {

  /** The statement as it is written where it is used, in every language that it has. */
  public Texts words() {
    if (address.isEmpty()) {
      return label;
    }
    TreeMap<String, String> words = new TreeMap<>();
    label.byLanguage().forEach((tag, said) -> words.put(tag, said + ", " + address));
    return new Texts(words);
  }
}
