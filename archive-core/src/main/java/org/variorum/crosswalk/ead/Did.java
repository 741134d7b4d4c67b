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
    List<XmlPiece> all =
        named("unitid").stream().filter(number -> !number.words().isEmpty()).toList();
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
    return number()
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
