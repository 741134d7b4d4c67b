package org.variorum.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.variorum.name.NameKeys;
import org.variorum.name.Spelling;

/**
 * One form of a name as the index keeps it: whose form, as it is written, and its words with their
 * keys, so that a search need not reckon them.
 */
record KeptForm(String language, String text, List<Word> words) {

  /** A word of a form: as written, folded, and its keys by sound. */
  record Word(String written, String folded, Set<String> sounds) {
    static Word of(String written) {
      return new Word(written, Spelling.folded(written), NameKeys.of(written));
    }

    private static Word kept(String kept) {
      String[] parts = kept.split("=", -1);
      return new Word(parts[0], parts[1], Set.of(parts[2].split(",", -1)));
    }

    private String written(String glue) {
      return written + "=" + folded + "=" + String.join(glue, sounds);
    }
  }

  static KeptForm of(String language, String text) {
    String line = text.replaceAll("\\s+", " ");
    return new KeptForm(language, line, Spelling.words(line).stream().map(Word::of).toList());
  }

  /** The words before the comma, under which an agent is filed; none without a comma. */
  List<Word> mainWords() {
    int comma = text.indexOf(',');
    return comma < 0
        ? List.of()
        : words.subList(0, Spelling.words(text.substring(0, comma)).size());
  }

  /** Some of its words with what stands between them; empty if they are no neighbours. */
  String written(List<Word> some) {
    if (some.size() == 1) {
      return some.get(0).written();
    }
    int from = text.indexOf(some.get(0).written());
    Word last = some.get(some.size() - 1);
    int to = text.lastIndexOf(last.written()) + last.written().length();
    String part = from < 0 || to < from ? "" : text.substring(from, to);
    return Spelling.words(part).size() == some.size() ? part : "";
  }

  /** Reads what {@link #kept} wrote. */
  static KeptForm kept(String kept) {
    String[] parts = kept.split("\t", -1);
    List<Word> words = new ArrayList<>();
    for (int i = 2; i < parts.length; i++) {
      words.add(Word.kept(parts[i]));
    }
    return new KeptForm(parts[0], parts[1], words);
  }

  String kept() {
    StringBuilder line = new StringBuilder(language).append('\t').append(text);
    words.forEach(word -> line.append('\t').append(word.written(",")));
    return line.toString();
  }
}
