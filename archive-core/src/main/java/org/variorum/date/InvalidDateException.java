package org.variorum.date;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;

/** A text that should be a date is none; says which text, where in it, and what was expected. */
public final class InvalidDateException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String text;
  private final int position;
  private final DateProblem problem;
  private final String[] arguments;

  InvalidDateException(String text, int position, DateProblem problem, Object... arguments) {
    super(sentence(Locale.ENGLISH, text, position, problem, strings(arguments)));
    this.text = text;
    this.position = position;
    this.problem = problem;
    this.arguments = strings(arguments);
  }

  /** Returns the whole text that was to be read. */
  public String text() {
    return text;
  }

  /**
   * Returns where the trouble starts: 0 at the first character, the length of the text at its end.
   */
  public int position() {
    return position;
  }

  /** Returns what is wrong. */
  public DateProblem problem() {
    return problem;
  }

  /** Returns what fills the places of the message. */
  public List<String> arguments() {
    return List.of(arguments);
  }

  /** Returns what was expected, in that language, without the text and the position. */
  public String expectation(Locale locale) {
    return expectation(locale, problem, arguments);
  }

  /** Returns the whole message in that language: the text, the position, what was expected. */
  public String messageIn(Locale locale) {
    return sentence(locale, text, position, problem, arguments);
  }

  private static String sentence(
      Locale locale, String text, int position, DateProblem problem, String... arguments) {
    String expectation = expectation(locale, problem, arguments);
    return filled(locale, "date.sentence", shortened(text), position + 1, expectation);
  }

  private static String expectation(Locale locale, DateProblem problem, String... arguments) {
    return filled(locale, problem.key(), (Object[]) arguments);
  }

  private static String filled(Locale locale, String key, Object... arguments) {
    return new MessageFormat(DateMessages.in(locale).getString(key), locale).format(arguments);
  }

  private static String shortened(String text) {
    return text.length() <= 80 ? text : text.substring(0, 80) + "…";
  }

  private static String[] strings(Object... arguments) {
    String[] strings = new String[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      strings[i] = String.valueOf(arguments[i]);
    }
    return strings;
  }
}
