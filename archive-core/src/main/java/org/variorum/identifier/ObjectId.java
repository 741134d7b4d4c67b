package org.variorum.identifier;

import java.util.random.RandomGenerator;

/** The stable name of a digital object: one scanned page, one picture, one file. */
public record ObjectId(String value) implements Comparable<ObjectId> {

  public ObjectId {
    if (!Noid.valid(value)) {
      throw new MalformedIdentifierException(
          "Not the identifier of a digital object: '" + value + "'");
    }
  }

  /** Draws one of 34 bits of chance; somebody may have it, see {@link Drawing}. */
  public static ObjectId random(RandomGenerator random) {
    return new ObjectId(Noid.random(random));
  }

  /** Whether the text has the form and the check character of an identifier. */
  public static boolean isValid(String text) {
    return Noid.valid(text);
  }

  @Override
  public int compareTo(ObjectId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
