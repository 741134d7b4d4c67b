package org.variorum.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The languages that the house offers, the usual one first.
 *
 * @param tongues at least one
 */
public record Offered(List<Tongue> tongues) {
  /** All that the program speaks. */
  public static final Offered ALL = new Offered(Arrays.asList(Tongue.values()));

  private static final int LONGEST = 500;

  public Offered {
    tongues = List.copyOf(tongues);
  }

  /** Those with these tags. */
  static Offered of(List<String> tags) {
    return new Offered(tags.stream().flatMap(tag -> Tongue.of(tag).stream()).toList());
  }

  boolean has(Tongue tongue) {
    return tongues.contains(tongue);
  }

  /** The language for who likes none of them better than another. */
  Tongue usual() {
    return tongues.get(0);
  }

  /**
   * The one of these that a browser's {@code Accept-Language} likes best; the usual one if it likes
   * none or says nothing that can be read.
   */
  Tongue negotiated(@Nullable String acceptLanguage) {
    if (acceptLanguage == null || acceptLanguage.length() > LONGEST) {
      return usual();
    }
    List<Locale> ours = tongues.stream().map(Tongue::locale).toList();
    try {
      Locale best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), ours);
      return best == null ? usual() : Tongue.of(best.toLanguageTag()).orElse(usual());
    } catch (IllegalArgumentException notALanguageList) {
      return usual();
    }
  }
}
