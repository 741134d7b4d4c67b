package org.variorum.crosswalk.ead;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.crosswalk.XmlPiece;

/** The words of an element that leads elsewhere, with what its attributes say of where. */
final class Links {

  private Links() {}

  static String of(XmlPiece piece) {
    String own = own(piece);
    String words = Prose.of(piece);
    String below =
        piece
            .all("daoloc", "dao")
            .map(Links::own)
            .filter(one -> !one.isEmpty() && !words.contains(one))
            .collect(Collectors.joining("; "));
    return Stream.of(words, own, below)
        .filter(one -> !one.isBlank())
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private static String own(XmlPiece piece) {
    Map<String, String> attributes = piece.attributes();
    return Stream.of("title", "href", "url", "entityref", "identifier")
        .map(name -> attributes.getOrDefault(name, "").strip())
        .filter(value -> !value.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
