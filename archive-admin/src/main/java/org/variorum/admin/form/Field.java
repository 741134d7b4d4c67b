package org.variorum.admin.form;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text that someone is typing, beside the text it was made from. Browsers send line ends of their
 * own; a text that differs in nothing else counts as untouched.
 */
public class Field implements Written {
  private static final Pattern LINE_END = Pattern.compile("\r\n?");

  private final @Nullable String origin;
  private String text;
  private @Nullable String error;

  Field(@Nullable String origin) {
    this.origin = origin;
    this.text = origin == null ? "" : origin;
  }

  public String getText() {
    return text;
  }

  public void setText(@Nullable String typed) {
    text = typed == null ? "" : typed;
  }

  /** What is wrong with it; null if nothing is. */
  public @Nullable String getError() {
    return error;
  }

  void complain(String words) {
    error = words;
  }

  void forgive() {
    error = null;
  }

  boolean untouched() {
    return plain(text).equals(plain(origin == null ? "" : origin));
  }

  /** What was typed, without blanks around it; exactly what was there if nothing was typed. */
  String value() {
    forgive();
    return untouched() && origin != null ? origin : plain(text).strip();
  }

  /** The same, or null where there is nothing. */
  @Nullable String orNull() {
    String value = value();
    return value.isEmpty() ? null : value;
  }

  /** The same, complaining where there is nothing. */
  @Nullable String filled(Complaints complaints) {
    String value = orNull();
    if (value == null) {
      complaints.at(this, "form.required");
    }
    return value;
  }

  private static String plain(String text) {
    return LINE_END.matcher(text).replaceAll("\n");
  }

  @Override
  public void tell(Scribe scribe) {
    scribe.words("", text, this::setText);
  }
}
