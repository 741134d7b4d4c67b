package org.variorum.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.citation.Citation;
import org.variorum.language.MalformedTextException;
import org.variorum.language.Texts;

/**
 * What an account says on one aspect. An account at odds with itself has several readings on it; an
 * aspect without a reading is <em>not stated</em>, which is not <em>denies</em>.
 *
 * @param aspect the code of the aspect
 * @param value what it says; absent with {@link Kind#DENIES} where it only denies
 * @param words what it says in words, where the value alone would mislead
 */
public record Reading(
    String aspect, Kind kind, @Nullable Value value, Texts words, List<Citation> citations) {

  /** Whether an account affirms something or denies that it was so. */
  public enum Kind {
    STATES,
    DENIES
  }

  public Reading {
    if (value == null && words.isEmpty()) {
      throw new MalformedTextException("A reading on '" + aspect + "' that says nothing");
    }
    citations = List.copyOf(citations);
  }

  /** The same, resting on other citations. */
  public Reading resting(List<Citation> changed) {
    return new Reading(aspect, kind, value, words, changed);
  }
}
