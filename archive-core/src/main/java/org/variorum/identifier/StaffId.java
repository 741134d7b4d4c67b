package org.variorum.identifier;

import java.util.random.RandomGenerator;

/** The stable name of one who works at the desk; never shown to the public. */
public record StaffId(String value) {

  public StaffId {
    if (!Noid.valid(value)) {
      throw new MalformedIdentifierException("Not the identifier of a colleague: '" + value + "'");
    }
  }

  public static StaffId random(RandomGenerator random) {
    return new StaffId(Noid.random(random));
  }

  @Override
  public String toString() {
    return value;
  }
}
