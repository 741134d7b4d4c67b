package org.variorum.date;

/** A place in a text that is being read, and the errors that name this place. */
final class TextCursor {
  static final int END = -1;

  private final String text;
  private final int end;
  private int position;

  TextCursor(String text) {
    this(text, 0, text.length());
  }

  private TextCursor(String text, int start, int end) {
    this.text = text;
    this.position = start;
    this.end = end;
  }

  /** Returns a cursor over a part of the same text, whose errors count from the text's start. */
  TextCursor over(int start, int partEnd) {
    return new TextCursor(text, start, partEnd);
  }

  int position() {
    return position;
  }

  int end() {
    return end;
  }

  boolean atEnd() {
    return position >= end;
  }

  int peek() {
    return atEnd() ? END : text.charAt(position);
  }

  boolean sees(String expected) {
    return position + expected.length() <= end && text.startsWith(expected, position);
  }

  boolean take(char expected) {
    if (peek() != expected) {
      return false;
    }
    position++;
    return true;
  }

  boolean take(String expected) {
    if (!sees(expected)) {
      return false;
    }
    position += expected.length();
    return true;
  }

  void skip() {
    position++;
  }

  /** Takes ASCII digits, and {@code X} if asked, as many as there are up to the limit. */
  String takeDigits(int atMost, boolean unknownToo) {
    int start = position;
    while (position - start < atMost && isDigit(peek(), unknownToo)) {
      position++;
    }
    return text.substring(start, position);
  }

  Qualifier takeQualifier() {
    Qualifier qualifier = Qualifier.of(peek());
    if (qualifier != Qualifier.NONE) {
      position++;
    }
    return qualifier;
  }

  /** Returns the index of the first such character from here on, or -1. */
  int indexOf(char character) {
    int index = text.indexOf(character, position);
    return index < end ? index : -1;
  }

  String textFrom(int start) {
    return text.substring(start, position);
  }

  /** Returns what stands here, for a message: one character, or an ellipsis at the end. */
  String found() {
    return atEnd() ? "…" : Character.toString(text.codePointAt(position));
  }

  InvalidDateException error(DateProblem problem, Object... arguments) {
    return errorAt(position, problem, arguments);
  }

  InvalidDateException errorAt(int place, DateProblem problem, Object... arguments) {
    return new InvalidDateException(text, place, problem, arguments);
  }

  private static boolean isDigit(int character, boolean unknownToo) {
    return (character >= '0' && character <= '9') || (unknownToo && character == 'X');
  }
}
