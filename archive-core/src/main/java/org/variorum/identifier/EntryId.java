package org.variorum.identifier;

import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** The public, stable name of an entry, as it stands in its address. */
public record EntryId(String value) implements Comparable<EntryId> {
  /** So many characters have those in common that are drawn as neighbours. */
  private static final int ALIKE = 4;

  public EntryId {
    if (!Noid.valid(value)) {
      throw new MalformedIdentifierException("Not the identifier of an entry: '" + value + "'");
    }
  }

  /** Draws one of 34 bits of chance; somebody may have it, see {@link Drawing}. */
  public static EntryId random(RandomGenerator random) {
    return new EntryId(Noid.random(random));
  }

  /**
   * Draws, each time that it is asked, one of 24,389 that begin alike and stand side by side in
   * every index; which these are is drawn by lot as well.
   */
  public static Supplier<EntryId> neighbours(RandomGenerator random) {
    String beginning = Noid.random(random).substring(0, ALIKE);
    return () -> new EntryId(Noid.random(beginning, random));
  }

  /** Whether the text has the form and the check character of an identifier. */
  public static boolean isValid(String text) {
    return Noid.valid(text);
  }

  @Override
  public int compareTo(EntryId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
