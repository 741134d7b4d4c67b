package org.variorum.crosswalk.tree;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.variorum.crosswalk.ForeignFile;
import org.variorum.crosswalk.UnreadableFileException;

/** Hands out the records of an XML file one after the other, whatever encloses them. */
public final class XmlRecords {
  private static final int DEEPEST = 200;
  private static final int MOST_PARTS = 500_000;
  private static final int MOST_SIGNS = 40_000_000;
  private static final Charset WESTERN = Charset.forName("windows-1252");

  private final Set<String> names;
  private int parts;
  private int signs;

  private XmlRecords(Set<String> names) {
    this.names = names;
  }

  /**
   * Reads a file; its records are the outermost elements of these names.
   *
   * @return whether it was read in another encoding than it says
   * @throws UnreadableFileException if it cannot be read on
   */
  public static boolean read(ForeignFile file, Set<String> names, Consumer<XmlPart> consumer)
      throws IOException {
    int[] sent = new int[1];
    Consumer<XmlPart> counting =
        part -> {
          sent[0]++;
          consumer.accept(part);
        };
    try (InputStream in = file.open()) {
      new XmlRecords(names).all(factory().createXMLStreamReader(in), counting);
      return false;
    } catch (XMLStreamException e) {
      if (sent[0] > 0 || !isOfEncoding(e)) {
        throw unreadable(e);
      }
    }
    try (InputStreamReader in = new InputStreamReader(file.open(), WESTERN)) {
      new XmlRecords(names).all(factory().createXMLStreamReader(in), counting);
      return true;
    } catch (XMLStreamException e) {
      throw unreadable(e);
    }
  }

  private static UnreadableFileException unreadable(XMLStreamException e) {
    int line = e.getLocation() == null ? 0 : Math.max(e.getLocation().getLineNumber(), 0);
    return new UnreadableFileException(line, "Not well-formed XML: " + e.getMessage(), e);
  }

  private static boolean isOfEncoding(XMLStreamException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      boolean coding =
          cause instanceof CharacterCodingException
              || cause instanceof CharConversionException
              || String.valueOf(cause.getMessage()).contains("Invalid byte");
      if (coding) {
        return true;
      }
    }
    return e.getNestedException() != null
        && e.getNestedException() instanceof CharConversionException;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    return factory;
  }

  private void all(XMLStreamReader xml, Consumer<XmlPart> consumer) throws XMLStreamException {
    int depth = 0;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (names.contains(xml.getLocalName())) {
          parts = 0;
          signs = 0;
          consumer.accept(record(xml));
        } else if (++depth > DEEPEST) {
          throw new UnreadableFileException(line(xml), "Elements are nested too deep");
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
  }

  private XmlPart record(XMLStreamReader xml) throws XMLStreamException {
    XmlPart root = part(xml, null);
    @Nullable XmlPart open = root;
    int depth = 1;
    while (open != null && xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          open = part(xml, open);
          depth++;
          if (depth > DEEPEST || ++parts > MOST_PARTS) {
            throw new UnreadableFileException(line(xml), "A record has too many elements");
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          open = open.parent();
          depth--;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          signs += xml.getTextLength();
          if (signs > MOST_SIGNS) {
            throw new UnreadableFileException(line(xml), "A record is too long");
          }
          open.add(xml.getText());
        }
        case XMLStreamConstants.ENTITY_REFERENCE -> open.add("&" + xml.getLocalName() + ";");
        default -> {}
      }
    }
    return root;
  }

  private static XmlPart part(XMLStreamReader xml, @Nullable XmlPart parent) {
    XmlPart part = new XmlPart(xml.getLocalName(), parent, line(xml));
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      part.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
    }
    return part;
  }

  private static int line(XMLStreamReader xml) {
    return Math.max(xml.getLocation().getLineNumber(), 0);
  }
}
