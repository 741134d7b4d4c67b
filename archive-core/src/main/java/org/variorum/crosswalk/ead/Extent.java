package org.variorum.crosswalk.ead;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.crosswalk.XmlPiece;

/** The words on how much there is, and in which box. */
final class Extent {

  private Extent() {}

  static String of(XmlPiece physdesc) {
    return switch (physdesc.name()) {
      case "physdescset" -> physdesc.children().map(Extent::of).collect(Collectors.joining("; "));
      case "physdescstructured" -> structured(physdesc);
      default -> plain(physdesc);
    };
  }

  private static String structured(XmlPiece physdesc) {
    String amount =
        physdesc
            .children("quantity", "unittype")
            .map(XmlPiece::words)
            .collect(Collectors.joining(" "));
    return Stream.concat(
            Stream.of(amount),
            physdesc
                .children()
                .filter(part -> !part.name().matches("quantity|unittype"))
                .map(Prose::of))
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(", "));
  }

  private static String plain(XmlPiece physdesc) {
    boolean loose =
        physdesc.content().stream()
            .anyMatch(part -> part instanceof String text && !text.isBlank());
    List<XmlPiece> parts = physdesc.children().toList();
    if (loose || parts.isEmpty()) {
      return Prose.of(physdesc);
    }
    return parts.stream()
        .map(Extent::part)
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(", "));
  }

  private static String part(XmlPiece part) {
    String words = Prose.of(part);
    String unit = part.attribute("unit");
    return unit.isEmpty() || words.contains(unit) ? words : words + " " + unit;
  }

  /** "Box 3". */
  static String container(XmlPiece container) {
    String words = container.words();
    String kind = container.attributeOf("type", "localtype");
    return words.isEmpty() || kind.isEmpty() ? words : kind + " " + words;
  }
}
