package org.variorum.visitors;

import java.util.Set;
import org.variorum.inbox.Letter;

/**
 * A form as it came back.
 *
 * @param ticked the codes of the boxes that were ticked
 * @param proof that the form is ours, and that a person filled it in
 */
public record Sent(Letter letter, Set<String> ticked, Proof proof) {
  /** The box by which one agrees that the archive keeps what one sends. */
  public static final String CONSENT = "consent";

  /** The box by which one declares that one means it honestly. */
  public static final String FAITH = "faith";

  public Sent {
    ticked = Set.copyOf(ticked);
  }
}
