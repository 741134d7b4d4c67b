package org.variorum.upload;

import java.util.Locale;
import org.variorum.language.RefusedException;

/** An upload, or a piece of one, that cannot be. */
public class UploadRefusedException extends RefusedException {
  private static final long serialVersionUID = 1L;

  /** Why; each has its message in every language of the desk. */
  public enum Reason {
    NO_SUCH_UPLOAD,
    NO_SUCH_ENTRY,
    TOO_LARGE,
    WRONG_OFFSET,
    BUSY,
    TOO_MUCH,
    NOT_ALLOWED,
    DISK_FULL,
    INTERNAL
  }

  private final Reason reason;

  UploadRefusedException(Reason reason) {
    super(UploadMessages.words(reason.name(), Locale.ENGLISH));
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }

  public String words(Locale language) {
    return words(reason, language);
  }

  /** A reason in the words of this language. */
  public static String words(Reason reason, Locale language) {
    return UploadMessages.words(reason.name(), language);
  }
}
