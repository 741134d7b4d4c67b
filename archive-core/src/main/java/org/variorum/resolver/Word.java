package org.variorum.resolver;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.name.Bones;
import org.variorum.name.GivenNames;
import org.variorum.name.NameKeys;
import org.variorum.name.Spelling;

/**
 * A word of a name with all by which it is compared. The words that were met last are kept: the
 * same Christian names come again and again.
 */
final class Word {
  private static final int MOST_KEPT = 60_000;
  private static final int LONGEST = 60;
  private static final int SHORTEST_TO_LESSEN = 4;
  private static final Cache<String, Word> KEPT =
      Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

  private final String written;
  private final String folded;
  private final Set<String> sounds;
  private final Set<String> bones;
  private final Set<Integer> given;
  private final Set<String> slipping;
  private final boolean cyrillic;
  private @Nullable Set<String> romanised;
  private @Nullable Set<String> lessened;

  private Word(String written) {
    this.written = written;
    this.folded = Spelling.folded(written);
    this.sounds = NameKeys.of(written);
    this.bones = Bones.of(written);
    this.slipping = new LinkedHashSet<>(bones);
    slipping.addAll(Bones.slipped(bones));
    this.given = GivenNames.of(folded, sounds);
    this.cyrillic = folded.chars().anyMatch(letter -> letter >= 0x400 && letter < 0x530);
  }

  /** The word, in small letters; of one that is too long for a name the beginning. */
  static Word of(String text) {
    String lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    return Objects.requireNonNull(
        KEPT.get(lower.substring(0, Math.min(lower.length(), LONGEST)), Word::new));
  }

  /** As written, but in small letters. */
  String written() {
    return written;
  }

  String folded() {
    return folded;
  }

  Set<String> sounds() {
    return sounds;
  }

  Set<String> bones() {
    return bones;
  }

  /** The Christian names that it is a form of. */
  Set<Integer> given() {
    return given;
  }

  /** How the schemes write it in Latin letters, folded; nothing for a Latin word. */
  synchronized Set<String> romanised() {
    if (romanised == null) {
      romanised = Romanised.of(written);
    }
    return romanised;
  }

  /** Its bones, whole and with one left out: words of one slip share one of these. */
  Set<String> slipping() {
    return slipping;
  }

  /**
   * The bones of the word with any one letter left out: a wrong letter may make two sounds of one,
   * or one of two.
   */
  synchronized Set<String> lessened() {
    if (lessened == null) {
      Set<String> less = new LinkedHashSet<>();
      for (int i = 0; folded.length() >= SHORTEST_TO_LESSEN && i < written.length(); i++) {
        less.addAll(Bones.of(written.substring(0, i) + written.substring(i + 1)));
      }
      lessened = less;
    }
    return lessened;
  }

  boolean isCyrillic() {
    return cyrillic;
  }
}
