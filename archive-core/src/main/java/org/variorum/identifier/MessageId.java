package org.variorum.identifier;

import java.util.random.RandomGenerator;

/** The number under which a visitor's message is kept; told to whoever sent it. */
public record MessageId(String value) {

  public MessageId {
    if (!Noid.valid(value)) {
      throw new MalformedIdentifierException("Not the number of a message: '" + value + "'");
    }
  }

  public static MessageId random(RandomGenerator random) {
    return new MessageId(Noid.random(random));
  }

  /** Whether the text has the form and the check character of a number. */
  public static boolean isValid(String text) {
    return Noid.valid(text);
  }

  @Override
  public String toString() {
    return value;
  }
}
