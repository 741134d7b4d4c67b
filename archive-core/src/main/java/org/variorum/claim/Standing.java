package org.variorum.claim;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.variorum.language.MalformedTextException;
import org.variorum.language.Texts;

/**
 * Where a claim or an account stands in the editors' judgement. Anything but open is signed, dated
 * and gives its reason.
 */
public record Standing(
    Kind kind, Texts reason, @Nullable String signedBy, @Nullable LocalDate signedOn) {

  public static final Standing OPEN = new Standing(Kind.OPEN, Texts.NONE, null, null);

  /** The three standings. */
  public enum Kind {
    OPEN,
    BETTER_SUPPORTED,
    REFUTED
  }

  public Standing {
    boolean complete = !reason.isEmpty() && signedBy != null && signedOn != null;
    if (kind != Kind.OPEN && !complete) {
      throw new MalformedTextException(
          "A standing other than open wants a reason, a signature and a day");
    }
  }

  public boolean isLive() {
    return kind != Kind.REFUTED;
  }
}
