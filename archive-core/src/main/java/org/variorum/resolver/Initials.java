package org.variorum.resolver;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.variorum.name.Spelling;

/** With which sounds a name may begin, as its first letter tells in any script. */
final class Initials {
  private static final Map<Character, String> SOUNDS =
      Map.ofEntries(
          Map.entry('c', "ksh"),
          Map.entry('g', "gh"),
          Map.entry('h', "hgaeiou"),
          Map.entry('i', "iaeou"),
          Map.entry('j', "aeious"),
          Map.entry('k', "kh"),
          Map.entry('p', "pf"),
          Map.entry('q', "k"),
          Map.entry('t', "tfs"),
          Map.entry('v', "vf"),
          Map.entry('w', "v"),
          Map.entry('x', "k"),
          Map.entry('y', "aeiou"),
          Map.entry('z', "s"),
          Map.entry('а', "a"),
          Map.entry('б', "b"),
          Map.entry('в', "v"),
          Map.entry('г', "gh"),
          Map.entry('д', "d"),
          Map.entry('е', "e"),
          Map.entry('ж', "s"),
          Map.entry('з', "s"),
          Map.entry('и', "i"),
          Map.entry('к', "k"),
          Map.entry('л', "l"),
          Map.entry('м', "m"),
          Map.entry('н', "n"),
          Map.entry('о', "o"),
          Map.entry('п', "p"),
          Map.entry('р', "r"),
          Map.entry('с', "s"),
          Map.entry('т', "t"),
          Map.entry('у', "u"),
          Map.entry('ф', "f"),
          Map.entry('х', "h"),
          Map.entry('ц', "s"),
          Map.entry('ч', "s"),
          Map.entry('ш', "s"),
          Map.entry('щ', "s"),
          Map.entry('э', "e"),
          Map.entry('ю', "u"),
          Map.entry('я', "a"));

  private Initials() {}

  static Set<String> of(String word) {
    Set<String> sounds = new TreeSet<>();
    String folded = Spelling.folded(word);
    if (!folded.isEmpty()) {
      char first = folded.charAt(0);
      for (char sound : SOUNDS.getOrDefault(first, String.valueOf(first)).toCharArray()) {
        sounds.add(String.valueOf(sound));
      }
    }
    return sounds;
  }

  static boolean meet(String one, String other) {
    return !Collections.disjoint(of(one), of(other));
  }
}
