package org.variorum.scan;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.variorum.language.RefusedException;

/** A file that the archive does not take, with the reason in the words of whoever brought it. */
public class UnacceptableFileException extends RefusedException {
  private static final long serialVersionUID = 1L;
  private static final String SEPARATOR = "\t";

  /** Why a file is not taken; each has its message in every language of the desk. */
  public enum Reason {
    EMPTY,
    UNKNOWN_TYPE,
    TRUNCATED,
    DAMAGED,
    TOO_MANY_BYTES,
    TOO_MANY_PIXELS,
    TOO_WIDE_OR_HIGH,
    TOO_MANY_PAGES,
    UNSUPPORTED_COLOUR,
    UNSUPPORTED_FORM,
    TOO_COSTLY,
    /** Reading it took longer than any sound file does. */
    TOO_SLOW,
    /** The program that reads it broke down over it. */
    UNREADABLE,
    ENCRYPTED,
    INFECTED,
    /** The search for viruses takes no files of that size. */
    NOT_SEARCHABLE,
    /** These very bytes were erased from the archive for good. */
    SUPPRESSED;

    /** Whether the file may be shown in part. */
    public boolean isDamage() {
      return this == TRUNCATED || this == DAMAGED;
    }
  }

  private final Reason reason;
  private final transient List<String> details;

  public UnacceptableFileException(Reason reason, Object... details) {
    this(reason, Stream.of(details).map(Object::toString).toList());
  }

  private UnacceptableFileException(Reason reason, List<String> details) {
    super(RefusalMessages.words(reason, Locale.ENGLISH, details));
    this.reason = reason;
    this.details = details;
  }

  public Reason reason() {
    return reason;
  }

  /** The reason for a reader of this language. */
  public String words(Locale language) {
    return RefusalMessages.words(reason, language, details);
  }

  /** The reason with its details in one line, to be kept and said later. */
  public String code() {
    return reason.name() + SEPARATOR + String.join(SEPARATOR, details);
  }

  /** The refusal whose {@link #code} was kept. */
  public static UnacceptableFileException ofCode(String code) {
    List<String> parts = List.of(code.split(SEPARATOR, -1));
    return new UnacceptableFileException(
        Reason.valueOf(parts.get(0)), parts.subList(1, parts.size()));
  }

  /** Whether a refusal of this code was for damage. */
  public static boolean isDamage(String code) {
    return code.equals(Reason.DAMAGED.name() + SEPARATOR)
        || code.equals(Reason.TRUNCATED.name() + SEPARATOR);
  }

  /** What {@link #code} kept, for a reader of this language. */
  public static String words(String code, Locale language) {
    List<String> parts = List.of(code.split(SEPARATOR, -1));
    return RefusalMessages.words(
        Reason.valueOf(parts.get(0)), language, parts.subList(1, parts.size()));
  }
}
