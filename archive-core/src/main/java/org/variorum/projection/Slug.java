package org.variorum.projection;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.Set;
import org.variorum.language.Texts;

/** The words in an entry's address, after its identifier: for people only. */
final class Slug {
  private static final int LONGEST = 80;

  /** Last steps of addresses that lead elsewhere than to the entry itself. */
  private static final Set<String> TAKEN =
      Set.of("editions", "cite", "correct", "report", "comment", "reply");

  private static final Transliterator PLAIN =
      Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

  private Slug() {}

  static String of(Texts heading) {
    String plain =
        plain(heading.wordsIn("en")).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    String cut = plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST);
    String words = cut.replaceAll("-+$", "");
    return TAKEN.contains(words) ? "entry-" + words : words;
  }

  private static String plain(String text) {
    return text.chars().allMatch(sign -> sign < 128)
        ? text.toLowerCase(Locale.ROOT)
        : transliterated(text);
  }

  private static synchronized String transliterated(String text) {
    return PLAIN.transliterate(text);
  }
}
