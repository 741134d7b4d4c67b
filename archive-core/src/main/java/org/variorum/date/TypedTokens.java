package org.variorum.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A typed text cut into numbers, words and signs, and the place in it up to which it was read. An
 * abbreviation point belongs to its word.
 */
final class TypedTokens {
  private static final Pattern TOKEN =
      Pattern.compile("(\\d+)|(\\p{L}+)\\.?|([^\\s\\u00a0\\u202f])");

  /**
   * A number, a word in lower case, or a sign; where it stands in the text. In lower case a word
   * may be longer than it was typed.
   */
  record Token(String text, int start, int end, boolean number, boolean word) {}

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int place;

  TypedTokens(String text) {
    this.text = text;
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      tokens.add(token(matcher));
    }
    tokens.add(new Token("", text.length(), text.length(), false, false));
  }

  private static Token token(Matcher matcher) {
    if (matcher.group(1) != null) {
      return new Token(matcher.group(1), matcher.start(), matcher.end(1), true, false);
    }
    if (matcher.group(2) != null) {
      String word = matcher.group(2).toLowerCase(Locale.ROOT).replace('ё', 'е');
      return new Token(word, matcher.start(), matcher.end(2), false, true);
    }
    String sign = matcher.group(3).replaceAll("[‐-―−]", "-");
    return new Token(sign, matcher.start(), matcher.end(3), false, false);
  }

  Token peek() {
    return peek(0);
  }

  /** Returns the token so many places ahead; that at the end is empty. */
  Token peek(int ahead) {
    return tokens.get(Math.min(place + ahead, tokens.size() - 1));
  }

  Token take() {
    Token token = peek();
    place = Math.min(place + 1, tokens.size() - 1);
    return token;
  }

  /** Returns the token taken last; only after one was. */
  Token before() {
    return tokens.get(place - 1);
  }

  /** Tells whether the token before was this word. */
  boolean follows(String word) {
    return place > 0 && tokens.get(place - 1).text().equals(word);
  }

  /** Returns where it stands, for {@link #back}. */
  int mark() {
    return place;
  }

  /** Goes back to where it stood. */
  void back(int mark) {
    place = mark;
  }

  /** Tells whether the token so many places ahead follows the one before it without a space. */
  boolean adjoins(int ahead) {
    return place + ahead > 0
        && !peek(ahead).text().isEmpty()
        && peek(ahead - 1).end() == peek(ahead).start();
  }

  boolean atEnd() {
    return place == tokens.size() - 1;
  }

  boolean sees(String sign) {
    return peek().text().equals(sign);
  }

  boolean take(String sign) {
    if (atEnd() || !sees(sign)) {
      return false;
    }
    take();
    return true;
  }

  boolean sees(TypedWord meaning) {
    return TypedWords.length(this, meaning) > 0;
  }

  /** Takes the longest run of words with that meaning, if one stands here. */
  boolean take(TypedWord meaning) {
    int length = TypedWords.length(this, meaning);
    place += length;
    return length > 0;
  }

  InvalidDateException error(DateProblem problem, Object... arguments) {
    return errorAt(peek().start(), problem, arguments);
  }

  InvalidDateException errorAt(int position, DateProblem problem, Object... arguments) {
    return new InvalidDateException(text, position, problem, arguments);
  }

  /** Returns what stands here as it was typed, for a message. */
  String found() {
    Token token = peek();
    return atEnd() ? "…" : text.substring(token.start(), token.end());
  }
}
