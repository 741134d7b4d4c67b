package org.variorum.name;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.variorum.recent.Recent;

/**
 * Keys by which the spellings of one name meet, whatever the script and the scheme: Власов, Vlasov,
 * Vlassov, Vlasoff, Wlassow and Własow share one.
 *
 * <p>A Cyrillic word has one sound. A Latin one is read as the English, German, French, Hungarian
 * and the Slavic schemes write Cyrillic, and has a key for each reading that differs. Words of
 * other scripts are put into Latin letters first. Keys are plain text and only ever compared for
 * equality.
 */
public final class NameKeys {

  private static final int WORDS = 8192;

  private static final Recent<String, Set<String>> KEPT =
      new Recent<>(WORDS, word -> Collections.unmodifiableSet(keys(word, false)));

  private static final int TYPED = 512;

  /** Whoever searches takes one tab and filter after the other, and types letter by letter. */
  private static final Recent<String, Set<String>> SOUGHT =
      new Recent<>(TYPED, word -> Collections.unmodifiableSet(keys(word, true)));

  private NameKeys() {}

  /** The keys under which a word of a name is kept. */
  public static Set<String> of(String word) {
    return KEPT.of(word);
  }

  /**
   * The keys by which a word that someone typed is looked up: also as if a háček had been left out.
   */
  public static Set<String> sought(String word) {
    return SOUGHT.of(word);
  }

  private static Set<String> keys(String word, boolean sought) {
    String lower = Scripts.latinOrCyrillic(LookAlikes.repaired(Spelling.unsigned(word)));
    Set<String> keys = new LinkedHashSet<>();
    if (Scripts.isCyrillic(lower)) {
      CyrillicReading.sounds(Spelling.folded(lower)).forEach(sound -> keys.add(Sound.key(sound)));
    } else {
      LatinReading.sounds(lower, sought).forEach(sound -> keys.add(Sound.key(sound)));
    }
    keys.remove("");
    return keys;
  }
}
