package org.variorum.identifier;

import java.util.random.RandomGenerator;

/** The public, stable name of an entry, as it stands in its address. */
public record EntryId(String value) implements Comparable<EntryId> {

  public EntryId {
    if (!Noid.valid(value)) {
      throw new MalformedIdentifierException("Not the identifier of an entry: '" + value + "'");
    }
  }

  /** Draws one of 34 bits of chance; somebody may have it, see {@link Drawing}. */
  public static EntryId random(RandomGenerator random) {
    return new EntryId(Noid.random(random));
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
