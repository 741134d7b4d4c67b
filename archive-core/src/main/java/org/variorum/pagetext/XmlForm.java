package org.variorum.pagetext;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.variorum.pagetext.UnreadableTextException.Reason;

/**
 * Walks through a file of XML, element by element, without ever looking outside of it. A file that
 * declares a document type is refused: none of the forms has one.
 */
abstract class XmlForm {
  private static final int DEEPEST = 64;

  /** Java's own, whatever other the server brings. */
  private static final XMLInputFactory FACTORY = factory();

  private final XMLStreamReader xml;
  private final StringBuilder characters = new StringBuilder();

  XmlForm(byte[] file) {
    try {
      xml = FACTORY.createXMLStreamReader(new ByteArrayInputStream(file));
    } catch (XMLStreamException e) {
      throw malformed(e);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  /** An element begins. */
  abstract void begin(String element);

  /** An element ends, after these characters since its begin or that of the last one in it. */
  abstract void end(String element, String text);

  final void walk() {
    int depth = 0;
    try {
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.DTD -> throw new UnreadableTextException(Reason.DOCTYPE, at());
          case XMLStreamConstants.START_ELEMENT -> {
            depth++;
            if (depth > DEEPEST) {
              throw new UnreadableTextException(Reason.TOO_DEEP, at(), DEEPEST);
            }
            characters.setLength(0);
            begin(xml.getLocalName());
          }
          case XMLStreamConstants.END_ELEMENT -> {
            depth--;
            end(xml.getLocalName(), characters.toString());
            characters.setLength(0);
          }
          case XMLStreamConstants.CHARACTERS -> characters.append(xml.getText());
          default -> {}
        }
      }
    } catch (XMLStreamException e) {
      throw malformed(e);
    }
  }

  private static UnreadableTextException malformed(XMLStreamException e) {
    int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
    String words = String.valueOf(e.getMessage());
    int told = words.indexOf("Message: ");
    UnreadableTextException refused =
        new UnreadableTextException(
            Reason.MALFORMED, line, told < 0 ? words : words.substring(told + 9));
    refused.initCause(e);
    return refused;
  }

  /** The line that is being read. */
  final int at() {
    return xml.getLocation().getLineNumber();
  }

  /** An attribute of the element that begins. */
  final Optional<String> attribute(String name) {
    return Optional.ofNullable(xml.getAttributeValue(null, name)).filter(value -> !value.isBlank());
  }

  /** A number of the element that begins; 0 if it is not said. */
  final double number(String name) {
    return attribute(name).map(this::parsed).orElse(0.0);
  }

  private double parsed(String value) {
    try {
      double number = Double.parseDouble(value.strip());
      if (Double.isFinite(number) && Math.abs(number) < 10_000_000) {
        return number;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw new UnreadableTextException(Reason.BAD_NUMBER, at(), value);
  }

  final int pixels(String value) {
    return (int) Math.round(parsed(value));
  }
}
