package org.variorum.shorthand;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.variorum.name.NameKeys;
import org.variorum.name.Spelling;

/**
 * Whether some words are a whole name, in whatever order and script: Андрей Власов, Vlasov, Andrey.
 */
public final class WholeName {

  private WholeName() {}

  public static boolean isAny(String words, Stream<String> names) {
    return names.anyMatch(name -> is(words, name));
  }

  static boolean is(String words, String name) {
    List<String> sought = Spelling.words(words);
    List<String> held = new ArrayList<>(Spelling.words(name));
    return !sought.isEmpty()
        && sought.size() == held.size()
        && sought.stream().allMatch(word -> take(held, word));
  }

  /** Takes one word out that sounds as that; whether there was any. */
  private static boolean take(List<String> held, String word) {
    Set<String> keys = NameKeys.sought(word);
    String folded = Spelling.folded(word);
    for (int i = 0; i < held.size(); i++) {
      String other = held.get(i);
      if (Spelling.folded(other).equals(folded)
          || NameKeys.of(other).stream().anyMatch(keys::contains)) {
        held.remove(i);
        return true;
      }
    }
    return false;
  }
}
