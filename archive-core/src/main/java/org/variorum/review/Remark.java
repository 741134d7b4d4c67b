package org.variorum.review;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What someone has to say of a place in a draft.
 *
 * @param place the local id of a part, or the name of a field, as {@code summary}
 * @param revision the one that it speaks of
 * @param by the pen name of whoever wrote it; empty for whoever runs the machine
 * @param resolvedBy the pen name of whoever has done what it asks for; empty if nobody has
 */
public record Remark(
    long id,
    String place,
    int revision,
    String words,
    String by,
    Instant at,
    @Nullable Instant resolvedAt,
    String resolvedBy,
    List<Answer> answers) {
  /** How many characters it may have. */
  public static final int LONGEST = 2000;

  public Remark {
    answers = List.copyOf(answers);
  }

  public boolean isOpen() {
    return resolvedAt == null;
  }

  /** What is said to a remark. */
  public record Answer(String words, String by, Instant at) {}
}
