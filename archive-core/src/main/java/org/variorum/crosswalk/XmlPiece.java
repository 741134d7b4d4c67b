package org.variorum.crosswalk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An element with all that is in it, small enough to be looked at as a whole. Names are in lower
 * case and without prefixes.
 *
 * @param line where it begins
 * @param attributes by their names, in the order of the file
 * @param content texts ({@code String}) and elements ({@code XmlPiece}) in their order
 */
public record XmlPiece(
    String name, int line, Map<String, String> attributes, List<Object> content) {
  private static final int DEEPEST = 100;
  private static final int MOST_SIGNS = 4_000_000;

  /** Reads the element at whose start tag a reader stands; it stands at its end tag then. */
  public static XmlPiece read(XMLStreamReader xml) throws XMLStreamException {
    return new Reading(xml).piece(0);
  }

  /** The name of an element as it is known here. */
  public static String plain(String name) {
    return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
  }

  /** The elements in it. */
  public Stream<XmlPiece> children() {
    return content.stream().filter(XmlPiece.class::isInstance).map(XmlPiece.class::cast);
  }

  /** The elements of some names in it. */
  public Stream<XmlPiece> children(String... names) {
    List<String> wanted = List.of(names);
    return children().filter(child -> wanted.contains(child.name));
  }

  /** The elements of some names anywhere in it, in their order. */
  public Stream<XmlPiece> all(String... names) {
    List<String> wanted = List.of(names);
    return children()
        .flatMap(
            child ->
                Stream.concat(
                    wanted.contains(child.name) ? Stream.of(child) : Stream.empty(),
                    child.all(names)));
  }

  /** The first of these anywhere in it. */
  public Optional<XmlPiece> first(String... names) {
    return all(names).findFirst();
  }

  /** Whether the file keeps it for the staff (EAD, {@code audience}). */
  public boolean isInternal() {
    return attribute("audience").equals("internal");
  }

  /** The same, kept for the staff. */
  public XmlPiece internal() {
    Map<String, String> marked = new LinkedHashMap<>(attributes);
    marked.put("audience", "internal");
    return new XmlPiece(name, line, marked, content);
  }

  /** The same without what in it is kept for the staff, which is handed out. */
  public XmlPiece open(Consumer<XmlPiece> internal) {
    List<Object> open = new ArrayList<>();
    for (Object part : content) {
      if (part instanceof XmlPiece piece && piece.isInternal()) {
        internal.accept(piece);
      } else {
        open.add(part instanceof XmlPiece piece ? piece.open(internal) : part);
      }
    }
    return new XmlPiece(name, line, attributes, open);
  }

  /** An attribute; empty if it has none such. */
  public String attribute(String attribute) {
    return attributes.getOrDefault(attribute, "").strip();
  }

  /** The first of some attributes that says something. */
  public String attributeOf(String... names) {
    return Stream.of(names)
        .map(this::attribute)
        .filter(value -> !value.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** All its words in one line. */
  public String words() {
    StringBuilder words = new StringBuilder();
    gather(words, false);
    return words.toString().replaceAll("\\s+", " ").strip();
  }

  /** The same as it is read: what follows an element as a comma does comes without a gap. */
  public String oneLine() {
    StringBuilder words = new StringBuilder();
    gather(words, true);
    return words.toString().replaceAll("\\s+", " ").strip();
  }

  private void gather(StringBuilder words, boolean close) {
    for (int i = 0; i < content.size(); i++) {
      if (content.get(i) instanceof XmlPiece piece) {
        piece.gather(words, close);
        boolean joined =
            close
                && i + 1 < content.size()
                && content.get(i + 1) instanceof String next
                && next.matches("(?s)[,.;:)\\]?!'’”»].*");
        words.append(piece.isInline() || joined ? "" : " ");
      } else {
        words.append(content.get(i));
      }
    }
  }

  private boolean isInline() {
    return name.equals("emph") || name.equals("abbr") || name.equals("expan") || name.equals("ref");
  }

  private static final class Reading {
    private final XMLStreamReader xml;
    private int signs;

    Reading(XMLStreamReader xml) {
      this.xml = xml;
    }

    XmlPiece piece(int depth) throws XMLStreamException {
      int line = xml.getLocation().getLineNumber();
      String name = plain(xml.getLocalName());
      Map<String, String> attributes = new LinkedHashMap<>();
      for (int i = 0; i < xml.getAttributeCount(); i++) {
        attributes.put(plain(xml.getAttributeLocalName(i)), xml.getAttributeValue(i));
      }
      List<Object> content = new ArrayList<>();
      fill(content, depth);
      return new XmlPiece(name, line, attributes, content);
    }

    /** What is nested deeper than anybody nests is read as if it were not. */
    private void fill(List<Object> content, int depth) throws XMLStreamException {
      int open = 1;
      while (open > 0) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            if (depth < DEEPEST) {
              content.add(piece(depth + 1));
            } else {
              open++;
            }
          }
          case XMLStreamConstants.END_ELEMENT -> open--;
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE -> add(content);
          case XMLStreamConstants.END_DOCUMENT ->
              throw new XMLStreamException("the file ends within an element");
          default -> {}
        }
      }
    }

    private void add(List<Object> content) throws XMLStreamException {
      String text = xml.getText();
      signs += text.length();
      if (signs > MOST_SIGNS) {
        throw new UnreadableFileException(
            xml.getLocation().getLineNumber(), "an element of more than 4,000,000 signs");
      }
      int last = content.size() - 1;
      if (last >= 0 && content.get(last) instanceof String before && before.length() < 4000) {
        content.set(last, before + text);
      } else {
        content.add(text);
      }
    }
  }
}
