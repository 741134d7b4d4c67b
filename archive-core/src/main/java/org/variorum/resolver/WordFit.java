package org.variorum.resolver;

import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.name.Nominative;

/**
 * How one typed word fits one word of a name.
 *
 * @param slips how many letters differ; 0 where that is not the reason
 */
record WordFit(Reason reason, double cost, int slips) {
  private static final WordFit SAME = new WordFit(Reason.EXACT, 0, 0);
  private static final WordFit FOLDED = new WordFit(Reason.FOLDED, 0.1, 0);
  private static final WordFit SPELLING = new WordFit(Reason.SPELLING, 0.2, 0);
  private static final WordFit SCHEMES = new WordFit(Reason.SPELLING, 0.4, 0);
  private static final WordFit LANGUAGES = new WordFit(Reason.SPELLING, 0.6, 0);
  private static final WordFit CASE = new WordFit(Reason.FOLDED, 0.5, 0);
  private static final WordFit INITIAL = new WordFit(Reason.EXACT, 0.3, 0);
  private static final double FARTHEST = 0.4;

  /** How an initial fits a word or another initial; null if it does not. */
  static @Nullable WordFit initially(SoughtWord typed, Token known, WordFits.Role role) {
    return role != WordFits.Role.MAIN && Initials.meet(typed.word().folded(), known.word().folded())
        ? INITIAL
        : null;
  }

  /** How they fit if no letter is wrong; null if they do not. */
  static @Nullable WordFit closely(SoughtWord typed, Token known, WordFits.Role role) {
    Word one = typed.word();
    Word other = known.word();
    if (one.written().equals(other.written())) {
      return SAME;
    }
    if (one.folded().equals(other.folded())) {
      return FOLDED;
    }
    boolean twoScripts = one.isCyrillic() != other.isCyrillic();
    if (twoScripts && isRomanised(typed, other)) {
      return SPELLING;
    }
    if ((twoScripts || !one.isCyrillic()) && one.sounds().meets(other.sounds())) {
      return SCHEMES;
    }
    if (role == WordFits.Role.BESIDE && meet(one.given(), other.given())) {
      return LANGUAGES;
    }
    if (role == WordFits.Role.OF_PLACE && meet(typed.places(), other.places())) {
      return LANGUAGES;
    }
    return typed.nominatives().contains(other.folded()) ? CASE : null;
  }

  /** To romanise the word of each name that is compared would take long. */
  private static boolean isRomanised(SoughtWord typed, Word other) {
    Word one = typed.word();
    return one.isCyrillic()
        ? one.romanised().has(other.folded())
        : typed.heard().meets(other.sounds()) && other.romanised().has(one.folded());
  }

  /** How they fit if a letter or two are wrong, or only the sound is right; null if they do not. */
  static @Nullable WordFit loosely(SoughtWord typed, Token known) {
    Word one = typed.word();
    Word other = known.word();
    boolean near = one.slipsTo(other);
    WordFit slip =
        near || one.isCyrillic() == other.isCyrillic() || other.slipsTo(typed.lessenedNumbers())
            ? slip(one, other)
            : null;
    if (slip != null) {
      return slip;
    }
    if (typed.heard().meets(other.sounds())) {
      return new WordFit(Reason.SOUND, 1, 0);
    }
    if (!near) {
      return null;
    }
    double far = far(one, other);
    return far <= (one.bones().meets(other.bones()) ? FARTHEST : FARTHEST / 2)
        ? new WordFit(Reason.SOUND, 1.2 + 2 * far, 0)
        : null;
  }

  /** A slip in the word itself or in one of the ways in which it is written in the other script. */
  private static @Nullable WordFit slip(Word one, Word other) {
    int likely = Slips.likely(Math.min(one.folded().length(), other.folded().length()));
    if (likely == 0) {
      return null;
    }
    int least = likely + 1;
    if (one.isCyrillic() == other.isCyrillic()) {
      least = Slips.between(one.folded(), other.folded(), likely);
    } else {
      String latin = one.isCyrillic() ? other.folded() : one.folded();
      for (String form : (one.isCyrillic() ? one : other).romanised().each()) {
        least = Math.min(least, Slips.between(latin, form, least - 1));
      }
    }
    return least > likely || least == 0 ? null : new WordFit(Reason.SLIP, 0.8 * least, least);
  }

  /** How far the nearest sounds are from each other, as a part of their length. */
  private static double far(Word one, Word other) {
    double nearest = 1;
    for (String sound : one.sounds().each()) {
      for (String heard : other.sounds().each()) {
        int length = Math.max(sound.length(), heard.length());
        int most = (int) Math.ceil(length * FARTHEST);
        nearest = Math.min(nearest, Slips.between(sound, heard, most) / (double) length);
      }
    }
    return nearest;
  }

  private static boolean meet(Set<?> one, Set<?> other) {
    return !Collections.disjoint(one, other);
  }

  /** How a word that is not written to its end fits the beginning of another; null if not. */
  static @Nullable WordFit begun(SoughtWord typed, Token known) {
    Word one = typed.word();
    Word other = known.word();
    if (known.initial()) {
      return null;
    }
    if (other.written().startsWith(one.written())) {
      return SAME;
    }
    if (other.folded().startsWith(one.folded())) {
      return FOLDED;
    }
    if (other.romanised().begins(one.folded())
        || one.romanised().each().stream().anyMatch(other.folded()::startsWith)) {
      return SPELLING;
    }
    if (one.folded().length() > 2 && one.sounds().meets(other.sounds())) {
      return SCHEMES;
    }
    return one.folded().length() > 2 && typed.keys().stream().anyMatch(other.sounds()::begins)
        ? new WordFit(Reason.SOUND, 1, 0)
        : null;
  }

  static Set<String> nominatives(Word word) {
    return Set.copyOf(
        word.isCyrillic()
            ? Nominative.guesses(word.folded())
            : Nominative.withoutCzechEnding(word.written()));
  }
}
