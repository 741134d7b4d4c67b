package org.variorum.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.admin.form.EntryField;
import org.variorum.claim.Value;
import org.variorum.shorthand.ClaimReader;
import org.variorum.shorthand.KeyedSource;
import org.variorum.shorthand.LineProblem;
import org.variorum.shorthand.NamedEntry;
import org.variorum.shorthand.Piece;
import org.variorum.shorthand.ReadClaim;
import org.variorum.vocabulary.ValueType;

/**
 * How a line is understood, piece by piece, and what may be meant by the piece at the caret.
 *
 * @param clear whether all of it was understood
 */
record LineAnswer(boolean clear, List<Said> pieces, List<Offer> offers) {
  private static final int MOST = 8;

  /** A piece as it is understood, or what is wrong with it. */
  record Said(String words, String note, boolean wrong, int at, int end) {}

  /** Something that may be meant; taken, it stands from one place to another. */
  record Offer(String label, String note, String insert, int from, int to) {}

  /**
   * Reads a line.
   *
   * @param type of the answer; null for the inside of a citation in a text
   */
  static LineAnswer to(
      String text, @Nullable ValueType type, int caret, ClaimReader reader, LineWords words) {
    ReadClaim read = type == null ? reader.readSources(text) : reader.read(type, text);
    boolean blank = text.isBlank();
    return new LineAnswer(
        read.problems().isEmpty() && !blank,
        blank ? List.of() : said(read, words),
        offers(read, type, caret, reader, words));
  }

  private static List<Said> said(ReadClaim read, LineWords words) {
    List<Said> said = new ArrayList<>();
    read.value().ifPresent(value -> said.add(value(value, read, words)));
    read.cited()
        .forEach(
            one ->
                said.add(
                    new Said(
                        words.source(one),
                        one.found().source().key(),
                        false,
                        one.typed().at(),
                        one.typed().end())));
    read.problems()
        .forEach(
            problem ->
                said.add(
                    new Said(
                        words.problem(problem),
                        "",
                        true,
                        problem.where().at(),
                        problem.where().end())));
    return said;
  }

  private static Said value(Value value, ReadClaim read, LineWords words) {
    Piece typed = read.line().value();
    String note = value instanceof Value.OfDate date ? words.calendars(date.date()) : "";
    return new Said(words.value(value, read.called()), note, false, typed.at(), typed.end());
  }

  private static List<Offer> offers(
      ReadClaim read, @Nullable ValueType type, int caret, ClaimReader reader, LineWords words) {
    Piece value = read.line().value();
    boolean names = type == ValueType.LINK || type == ValueType.PLACE;
    if (names && value.at() <= caret && caret <= value.end() && value.text().length() > 1) {
      return reader.entries().called(value.text(), type == ValueType.PLACE).stream()
          .limit(MOST)
          .map(one -> offer(one, value))
          .filter(offer -> !offer.insert().equals(value.text()))
          .toList();
    }
    return read.line().sourceAt(caret).stream()
        .flatMap(piece -> sources(piece, read, reader, words))
        .toList();
  }

  private static Offer offer(NamedEntry one, Piece value) {
    return new Offer(
        one.heading(), "", EntryField.shown(one.heading(), one.id()), value.at(), value.end());
  }

  private static Stream<Offer> sources(
      Piece piece, ReadClaim read, ClaimReader reader, LineWords words) {
    boolean known =
        read.cited().stream()
            .anyMatch(one -> one.typed().equals(piece) && isExact(one.found().source(), piece));
    if (known) {
      return Stream.empty();
    }
    List<KeyedSource> begun = reader.sources().complete(piece.text(), MOST);
    List<KeyedSource> near =
        read.problems().stream()
            .filter(problem -> problem.where().equals(piece))
            .map(LineProblem::sources)
            .flatMap(List::stream)
            .toList();
    return (begun.isEmpty() ? near : begun)
        .stream()
            .map(
                one ->
                    new Offer(
                        one.key(),
                        one.source().label(words.language().getLanguage()),
                        one.key() + " ",
                        piece.at(),
                        piece.end()));
  }

  private static boolean isExact(KeyedSource source, Piece piece) {
    return piece.text().split("[\\s/]+", 2)[0].equalsIgnoreCase(source.key());
  }
}
