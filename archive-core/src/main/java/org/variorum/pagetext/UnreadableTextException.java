package org.variorum.pagetext;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.variorum.language.RefusedException;

/** A file of text that the archive does not take, with the line at which it goes wrong. */
public class UnreadableTextException extends RefusedException {
  private static final long serialVersionUID = 1L;

  /** Why; each has its message in every language of the desk. */
  public enum Reason {
    EMPTY,
    TOO_LARGE,
    UNKNOWN_FORM,
    NOT_UTF8,
    MALFORMED,
    DOCTYPE,
    TOO_DEEP,
    TOO_MANY_WORDS,
    TOO_MANY_LINES,
    TOO_MANY_PAGES,
    TOO_MANY_FILES,
    TOO_LARGE_TOGETHER,
    BAD_NUMBER,
    NO_PAGE,
    MANY_PAGES
  }

  private final Reason reason;
  private final int line;
  private final transient List<String> details;

  public UnreadableTextException(Reason reason, int line, Object... details) {
    super(words(reason, line, Locale.ENGLISH, texts(details)));
    this.reason = reason;
    this.line = line;
    this.details = texts(details);
  }

  private static List<String> texts(Object... details) {
    return List.of(details).stream().map(Object::toString).toList();
  }

  public Reason reason() {
    return reason;
  }

  /** The line of the file, from 1; 0 if it is about the whole. */
  public int line() {
    return line;
  }

  public String words(Locale language) {
    return words(reason, line, language, details);
  }

  private static String words(Reason reason, int line, Locale language, List<String> details) {
    ResourceBundle words =
        ResourceBundle.getBundle(
            "org.variorum.pagetext.text-messages",
            language,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    String why =
        new MessageFormat(words.getString(reason.name()), language).format(details.toArray());
    return line < 1
        ? why
        : new MessageFormat(words.getString("AT_LINE"), language).format(new Object[] {line, why});
  }
}
