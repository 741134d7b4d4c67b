package org.variorum.scan;

import java.util.List;
import java.util.Locale;
import org.variorum.language.RefusedException;

/** A file that the archive does not take, with the reason in the words of whoever brought it. */
public class UnacceptableFileException extends RefusedException {
  private static final long serialVersionUID = 1L;

  /** Why a file is not taken; each has its message in every language of the desk. */
  public enum Reason {
    EMPTY,
    UNKNOWN_TYPE,
    TRUNCATED,
    DAMAGED,
    TOO_MANY_BYTES,
    TOO_MANY_PIXELS,
    TOO_WIDE_OR_HIGH,
    SEVERAL_PAGES,
    UNSUPPORTED_COLOUR,
    UNSUPPORTED_FORM,
    TOO_COSTLY
  }

  private final Reason reason;
  private final transient List<Object> details;

  public UnacceptableFileException(Reason reason, Object... details) {
    super(RefusalMessages.words(reason, Locale.ENGLISH, List.of(details)));
    this.reason = reason;
    this.details = List.of(details);
  }

  public Reason reason() {
    return reason;
  }

  /** The reason for a reader of this language. */
  public String words(Locale language) {
    return RefusalMessages.words(reason, language, details);
  }
}
