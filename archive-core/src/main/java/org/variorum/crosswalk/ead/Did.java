package org.variorum.crosswalk.ead;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.crosswalk.XmlPiece;

/** The identification of a unit ({@code did}): its numbers, titles and dates. */
final class Did {
  /** How a program that keeps finding aids marks where it has one; no archivist uses that. */
  private static final String ADDRESS = "aspace_uri";

  private final EadUnit unit;

  Did(EadUnit unit) {
    this.unit = unit;
  }

  /** What stands in it, where it is one element or several. */
  Stream<XmlPiece> parts() {
    return unit.matter().stream()
        .map(EadUnit.Found::piece)
        .filter(piece -> piece.name().equals("did"))
        .flatMap(XmlPiece::children);
  }

  private List<XmlPiece> named(String name) {
    return parts().filter(piece -> piece.name().equals(name)).toList();
  }

  /** The number that it goes by: one without a word of what number it is, else the first. */
  Optional<XmlPiece> number() {
    return number(
        named("unitid").stream().filter(number -> !kind(number).equals(ADDRESS)).toList());
  }

  private static Optional<XmlPiece> number(List<XmlPiece> numbers) {
    List<XmlPiece> all = numbers.stream().filter(number -> !number.words().isEmpty()).toList();
    return all.stream()
        .filter(number -> kind(number).isEmpty() || kind(number).contains("main"))
        .findFirst()
        .or(() -> all.stream().filter(number -> !isFormer(number)).findFirst())
        .or(() -> all.stream().findFirst());
  }

  /** The other numbers. */
  List<XmlPiece> otherNumbers() {
    List<XmlPiece> others = new ArrayList<>(named("unitid"));
    number().ifPresent(others::remove);
    return others;
  }

  static String kind(XmlPiece number) {
    return number.attributeOf("label", "type", "localtype").toLowerCase(Locale.ROOT);
  }

  static boolean isFormer(XmlPiece number) {
    return kind(number).matches("(?s).*(former|old|previous|alt(signatur|e )|прежн|стар).*");
  }

  List<XmlPiece> titles() {
    return named("unittitle").stream().filter(title -> !title.words().isEmpty()).toList();
  }

  /**
   * The words of a title without the dates at its end, which stand as such; with them if alone.
   * What some catalogues set there beside the dates, as who wrote a letter and where, is no title.
   */
  static String title(XmlPiece title) {
    List<Object> parts = title.content();
    int end = parts.size();
    while (end > 0 && isAside(parts, end - 1)) {
      end--;
    }
    boolean dated =
        parts.subList(end, parts.size()).stream()
            .anyMatch(part -> part instanceof XmlPiece piece && isBeside(piece));
    String words = of(title, parts.subList(0, end)).replaceFirst("[\\s,;:(\\[–—-]+$", "");
    return dated && !words.isEmpty() && isClosed(words) ? words : title.oneLine();
  }

  private static boolean isClosed(String words) {
    return words.chars().filter(sign -> sign == '(' || sign == '[').count()
        == words.chars().filter(sign -> sign == ')' || sign == ']').count();
  }

  private static String of(XmlPiece title, List<Object> parts) {
    return new XmlPiece(title.name(), title.line(), title.attributes(), parts).oneLine();
  }

  /** A date, a name in its role that follows one, or what joins them. */
  private static boolean isAside(List<Object> parts, int at) {
    return parts.get(at) instanceof XmlPiece piece
        ? isBeside(piece) || isInRole(piece) && at > 0 && parts.get(at - 1) instanceof XmlPiece
        : parts
            .get(at)
            .toString()
            .matches("(?is)[\\s\\p{Punct}–—]*(and|und|et|bulk|inclusive)?[\\s\\p{Punct}–—]*");
  }

  /** A date, or an element that says something by its attributes alone. */
  private static boolean isBeside(XmlPiece piece) {
    return isDate(piece) || isInRole(piece) && piece.words().isEmpty();
  }

  private static boolean isInRole(XmlPiece piece) {
    return EadNames.kind(piece).isPresent() && !piece.attributeOf("role", "relator").isEmpty();
  }

  /** Its dates, also those that stand within a title. */
  List<XmlPiece> dates() {
    return Stream.concat(
            parts().filter(Did::isDate),
            parts()
                .filter(piece -> piece.name().equals("unittitle"))
                .flatMap(title -> title.all("unitdate", "unitdatestructured")))
        .toList();
  }

  static boolean isDate(XmlPiece piece) {
    return piece.name().equals("unitdate") || piece.name().equals("unitdatestructured");
  }

  /** By what it can be told from its siblings; empty if by nothing. */
  String called() {
    return number(named("unitid"))
        .map(XmlPiece::words)
        .orElseGet(
            () ->
                Stream.concat(
                        titles().stream().map(XmlPiece::words),
                        dates().stream().map(EadDates::words))
                    .filter(words -> !words.isEmpty())
                    .collect(Collectors.joining(" ")));
  }
}
