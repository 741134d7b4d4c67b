package org.variorum.hiding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.MessageId;
import org.variorum.language.MalformedTextException;

/**
 * Why something is hidden, and when that is to be looked at again.
 *
 * @param note for colleagues only; may be empty
 * @param report the visitor's message that leads to it, if one does
 */
public record Reason(
    Category category, String note, LocalDate reviewOn, @Nullable MessageId report) {
  /** How many characters a note may have. */
  public static final int LONGEST = 2000;

  /** After how many days a hiding is looked at again, unless someone says otherwise. */
  public static final int USUAL_DAYS = 14;

  public Reason {
    note = note.strip();
    if (note.length() > LONGEST) {
      throw new MalformedTextException("A note of more than " + LONGEST + " characters");
    }
  }
}
