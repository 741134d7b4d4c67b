package org.variorum.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a whole phrase: bounds, ranges and lists of dates. */
final class PhraseText {
  private static final int MONTHS = 12;

  /** A date of a list, or a range of it; an open range has no end. */
  private record Item(@Nullable PhrasePart start, @Nullable PhrasePart end, Shape shape) {
    boolean isPlain() {
      return shape == Shape.DATE || shape == Shape.RANGE;
    }
  }

  private enum Shape {
    DATE,
    RANGE,
    OPEN_END,
    UNKNOWN_END,
    OPEN_START,
    UNKNOWN_START
  }

  private final TypedTokens tokens;
  private final PhraseParts parts;
  private final Set<PhraseNote> notes;

  PhraseText(String text, Set<PhraseNote> notes) {
    tokens = new TypedTokens(text);
    this.notes = notes;
    parts =
        new PhraseParts(
            tokens, new PhraseFigures(tokens, PhraseFigures.orderOf(text), notes), notes);
  }

  /**
   * Returns the phrase as EDTF.
   *
   * @throws InvalidDateException if it is none
   */
  String edtf() {
    String edtf = whole();
    if (!tokens.atEnd()) {
      throw tokens.error(
          tokens.peek().word() ? DateProblem.WORD_UNKNOWN : DateProblem.UNEXPECTED, tokens.found());
    }
    return edtf;
  }

  private String whole() {
    while (tokens.take(TypedWord.OF)) {
      // an article before "between" or "not before"
    }
    if (tokens.take(TypedWord.BETWEEN)) {
      PhrasePart first = parts.part();
      if (!tokens.take(TypedWord.AND) && !tokens.take("-") && !takeSlavicAnd()) {
        throw tokens.error(DateProblem.DATE_EXPECTED, tokens.found());
      }
      return between(first, parts.part());
    }
    if (tokens.take(TypedWord.NOT_EARLIER)) {
      return lower(false);
    }
    if (tokens.take(TypedWord.NOT_LATER)) {
      return "[.." + dated(parts.part()).last().edtf() + "]";
    }
    if (tokens.take(TypedWord.AFTER)) {
      return lower(true);
    }
    if (tokens.take(TypedWord.BEFORE)) {
      return "[.." + Neighbours.before(dated(parts.part()).first()) + "]";
    }
    return list();
  }

  /** "mezi 1939 a 1945", "między 1939 i 1945"; elsewhere "a" may be "to", and "i" a month. */
  private boolean takeSlavicAnd() {
    return tokens.take("a") || tokens.take("i");
  }

  private String lower(boolean after) {
    PhrasePart first = parts.part();
    int mark = tokens.mark();
    tokens.take("-");
    tokens.take(",");
    tokens.take(TypedWord.AND);
    boolean before = tokens.take(TypedWord.BEFORE);
    if (before || tokens.take(TypedWord.NOT_LATER)) {
      PhrasePart last = parts.part();
      PhrasePart start = dated(first.before(last));
      String from = after ? Neighbours.after(start.last()) : start.first().edtf();
      return "["
          + from
          + ".."
          + (before ? Neighbours.before(dated(last).first()) : dated(last).last().edtf())
          + "]";
    }
    tokens.back(mark);
    PhrasePart start = dated(first);
    return "[" + (after ? Neighbours.after(start.last()) : start.first().edtf()) + "..]";
  }

  private String between(PhrasePart first, PhrasePart last) {
    PhrasePart end = last.after(first);
    return "[" + dated(first.before(end)).first().edtf() + ".." + dated(end).last().edtf() + "]";
  }

  private PhrasePart dated(PhrasePart part) {
    if (!part.hasYear()) {
      throw tokens.errorAt(part.date().start(), DateProblem.YEAR_MISSING);
    }
    return part;
  }

  private String list() {
    List<Item> items = new ArrayList<>(List.of(item()));
    boolean choice = false;
    boolean all = false;
    while (!tokens.atEnd()) {
      if (tokens.take(TypedWord.OR)) {
        choice = true;
      } else if (takeSeparator()) {
        all = true;
        tokens.take(TypedWord.AND);
      } else {
        break;
      }
      items.add(item());
    }
    if (choice && all) {
      throw tokens.errorAt(0, DateProblem.UNEXPECTED, ",");
    }
    List<Item> dated = completed(items);
    return dated.size() == 1 ? alone(dated.get(0)) : set(dated, choice);
  }

  private boolean takeSeparator() {
    return tokens.take(",")
        || tokens.take(";")
        || tokens.take("&")
        || tokens.take("+")
        || tokens.take(TypedWord.AND);
  }

  private Item item() {
    boolean from = tokens.take(TypedWord.FROM);
    if (!from && tokens.take(TypedWord.UNTIL)) {
      return new Item(null, parts.part(), Shape.OPEN_START);
    }
    if (tokens.sees("-") || (tokens.sees("?") && tokens.peek(1).text().equals("-"))) {
      tokens.take("?");
      tokens.take("-");
      return new Item(null, parts.part(), Shape.UNKNOWN_START);
    }
    PhrasePart start = parts.part();
    if (!takeRangeSign(from)) {
      return new Item(start, null, from ? Shape.OPEN_END : Shape.DATE);
    }
    if (tokens.take(TypedWord.OPEN_END) || tokens.atEnd() || tokens.sees(",") || tokens.sees(";")) {
      return new Item(start, null, Shape.OPEN_END);
    }
    if (tokens.take("?")) {
      return new Item(start, null, Shape.UNKNOWN_END);
    }
    return shortened(start);
  }

  private boolean takeRangeSign(boolean from) {
    if (tokens.take("-")) {
      tokens.take("-");
      tokens.take(TypedWord.UNTIL);
      return true;
    }
    if (tokens.take("/") || tokens.take(">")) {
      return true;
    }
    if (tokens.take(TypedWord.UNTIL)) {
      tokens.take("-");
      return true;
    }
    return from && tokens.take(TypedWord.BEFORE);
  }

  /** As "1941-45", "1899/00", "1930-40s"; what may be a month or a year is taken as both. */
  private Item shortened(PhrasePart start) {
    TypedTokens.Token figure = tokens.peek();
    int next =
        figure.number() && figure.text().length() <= 2 ? Integer.parseInt(figure.text()) : -1;
    String sign = tokens.before().text();
    if (next < 0 || !(start.isPlainYear() || start.isDecade()) || figuresOrMonthFollow()) {
      return completed(new Item(start, parts.part(), Shape.RANGE));
    }
    int mark = tokens.mark();
    tokens.take();
    int year = Integer.parseInt(String.valueOf(start.date().year()).replace('X', '0'));
    int size = figure.text().length() == 2 ? 100 : 10;
    int end = year - year % size + next;
    end = next == 0 && year % size == size - 1 ? end + size : end;
    if (end > year) {
      tokens.back(mark);
      PhrasePart last = parts.shortYear(end);
      if (next <= MONTHS && next > 0 && start.isPlainYear() && sign.equals("-")) {
        notes.add(PhraseNote.YEAR_OR_MONTH);
      }
      return completed(new Item(start, last, Shape.RANGE));
    }
    if (next >= 1 && next <= MONTHS && start.isPlainYear() && figure.text().length() == 2) {
      return new Item(start.with(start.date().inMonth(next)), null, Shape.DATE);
    }
    tokens.back(mark);
    throw tokens.error(DateProblem.YEAR_OF_FOUR_DIGITS, figure.text());
  }

  private boolean figuresOrMonthFollow() {
    int mark = tokens.mark();
    tokens.take();
    tokens.take(".");
    boolean month = tokens.peek().word() && TypedWords.month(tokens.peek().text()).isPresent();
    boolean figures =
        (tokens.mark() > mark + 1 || tokens.sees("/") || tokens.sees("-"))
                && tokens.peek(1).number()
            || tokens.mark() > mark + 1 && tokens.peek().number();
    boolean century = tokens.sees(TypedWord.CENTURY);
    tokens.back(mark);
    return month || figures || century;
  }

  private static Item completed(Item range) {
    PhrasePart start = range.start();
    PhrasePart end = range.end();
    if (start == null || end == null) {
      return range;
    }
    PhrasePart last = end.after(start);
    PhrasePart first = start.before(last);
    boolean about = first.qualifiedBefore() && last.date().qualifier() == Qualifier.NONE;
    return new Item(first, about ? last.being(first.date().qualifier(), false) : last, Shape.RANGE);
  }

  /** Gives each date of a list the year or month that only its neighbour bears. */
  private static List<Item> completed(List<Item> items) {
    List<Item> dated = new ArrayList<>(items);
    for (int i = dated.size() - 2; i >= 0; i--) {
      PhrasePart next = dated.get(i + 1).start();
      if (next != null) {
        dated.set(i, with(dated.get(i), part -> part.before(next)));
      }
    }
    for (int i = 1; i < dated.size(); i++) {
      Item before = dated.get(i - 1);
      PhrasePart previous = before.end() != null ? before.end() : before.start();
      if (previous != null) {
        dated.set(i, with(dated.get(i), part -> part.hasYear() ? part : part.after(previous)));
      }
    }
    return dated;
  }

  private static Item with(Item item, UnaryOperator<PhrasePart> change) {
    PhrasePart start = item.start();
    PhrasePart end = item.end();
    return new Item(
        start == null || start.hasYear() ? start : change.apply(start),
        end == null || end.hasYear() ? end : change.apply(end),
        item.shape());
  }

  private String alone(Item item) {
    PhrasePart start = item.start();
    PhrasePart end = item.end();
    return switch (item.shape()) {
      case DATE -> single(start);
      case RANGE -> range(start, end);
      case OPEN_END -> dated(known(start)).asStart() + "/..";
      case UNKNOWN_END -> dated(known(start)).asStart() + "/";
      case OPEN_START -> "../" + dated(known(end)).asEnd();
      case UNKNOWN_START -> "/" + dated(known(end)).asEnd();
    };
  }

  private String single(@Nullable PhrasePart part) {
    PhrasePart date = dated(known(part));
    TypedDate other = date.other();
    return other == null ? date.alone() : "[" + date.date().edtf() + "," + other.edtf() + "]";
  }

  private String range(@Nullable PhrasePart start, @Nullable PhrasePart end) {
    String first = dated(known(start)).asStart();
    String last = dated(known(end)).asEnd();
    return first.equals(last) ? first : first + "/" + last;
  }

  private static PhrasePart known(@Nullable PhrasePart part) {
    if (part == null) {
      throw new IllegalStateException("A date of this shape has this end");
    }
    return part;
  }

  private String set(List<Item> items, boolean choice) {
    String members =
        items.stream().map(item -> member(item)).distinct().collect(Collectors.joining(","));
    return choice ? "[" + members + "]" : "{" + members + "}";
  }

  private String member(Item item) {
    if (!item.isPlain()) {
      throw tokens.errorAt(0, DateProblem.SET_OPEN_INSIDE);
    }
    PhrasePart start = dated(known(item.start()));
    PhrasePart end = item.end();
    return end == null ? start.member() : start.first().edtf() + ".." + dated(end).last().edtf();
  }
}
