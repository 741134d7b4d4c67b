package org.variorum.date;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a whole typed text: one date, a range, a choice, a bound; then the style. */
final class TypedText {
  private final TypedTokens tokens;
  private final TypedDateParser dates;

  TypedText(String text) {
    tokens = new TypedTokens(text);
    dates = new TypedDateParser(tokens);
  }

  HistoricalDate read() {
    Typed typed = typed();
    @Nullable CalendarStyle style = style();
    if (!tokens.atEnd()) {
      throw tokens.error(
          tokens.peek().word() ? DateProblem.WORD_UNKNOWN : DateProblem.UNEXPECTED, tokens.found());
    }
    return typed.in(style, tokens);
  }

  private Typed typed() {
    for (TypedWord bound :
        List.of(TypedWord.NOT_LATER, TypedWord.NOT_EARLIER, TypedWord.BEFORE, TypedWord.AFTER)) {
      if (tokens.take(bound)) {
        return new Typed(List.of(dates.date()), bound);
      }
    }
    if (tokens.take(TypedWord.BETWEEN)) {
      return between();
    }
    if (tokens.take(TypedWord.UNTIL)) {
      return new Typed(List.of(dates.date()), TypedWord.UNTIL);
    }
    boolean from = tokens.take(TypedWord.FROM);
    TypedDate first = dates.date();
    if (tokens.take("-") || (!seesStyle() && tokens.take(TypedWord.UNTIL))) {
      TypedDate last = dates.date();
      return new Typed(List.of(first.upTo(last), last), TypedWord.FROM);
    }
    return from ? new Typed(List.of(first), TypedWord.FROM) : oneOf(first);
  }

  private Typed between() {
    TypedDate first = dates.date();
    if (!tokens.take(TypedWord.AND)) {
      throw tokens.error(DateProblem.DATE_EXPECTED, tokens.found());
    }
    TypedDate last = dates.date();
    return new Typed(List.of(first.upTo(last), last), TypedWord.BETWEEN);
  }

  private Typed oneOf(TypedDate first) {
    List<TypedDate> choice = new ArrayList<>(List.of(first));
    while (takeCommaBeforeFigure() || tokens.take(TypedWord.OR)) {
      choice.add(dates.date());
    }
    TypedDate last = choice.get(choice.size() - 1);
    return new Typed(
        choice.stream().map(one -> one.upTo(last)).collect(Collectors.toList()), TypedWord.OR);
  }

  private boolean takeCommaBeforeFigure() {
    return tokens.peek(1).number() && tokens.take(",");
  }

  /** "по" is both "until" and the start of "по старому стилю". */
  private boolean seesStyle() {
    return tokens.sees(TypedWord.OLD_STYLE) || tokens.sees(TypedWord.NEW_STYLE);
  }

  private @Nullable CalendarStyle style() {
    tokens.take(",");
    boolean bracket = tokens.take("(") || tokens.take("[");
    CalendarStyle style = null;
    if (tokens.take(TypedWord.OLD_STYLE)) {
      style = CalendarStyle.JULIAN;
    } else if (tokens.take(TypedWord.NEW_STYLE)) {
      style = CalendarStyle.GREGORIAN;
    } else if (tokens.take(TypedWord.UNSTATED)) {
      style = CalendarStyle.UNSTATED;
    }
    if (bracket && !tokens.take(")") && !tokens.take("]")) {
      throw tokens.error(DateProblem.UNEXPECTED, tokens.found());
    }
    return style;
  }
}
