package org.variorum.crosswalk;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Opens XML files of others: piece by piece, in the encoding that they are in, with nothing of a
 * document type and no entity but plain words. Nothing is ever fetched, and nothing grows.
 */
public final class SafeXml {

  private SafeXml() {}

  /** Reads a file that is open. */
  @FunctionalInterface
  public interface Reading {
    void read(XMLStreamReader xml) throws XMLStreamException;
  }

  /**
   * Reads a file.
   *
   * @param namespaces whether names are looked up in their namespaces; a file that uses a prefix
   *     which it does not declare can be read only without
   * @throws UnreadableFileException if it is no XML from some line on; what was read before stays
   * @throws IOException if the disk cannot be read
   */
  public static void read(ForeignFile file, boolean namespaces, Catcher catcher, Reading reading)
      throws IOException {
    Charset charset = Encodings.of(file, catcher);
    try (Reader text =
        new DefusedText(
            new InputStreamReader(
                file.open(),
                charset
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE)),
            catcher)) {
      XMLStreamReader xml = factory(namespaces).createXMLStreamReader(new WithoutMark(text));
      reading.read(xml);
      xml.close();
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
      throw new UnreadableFileException(line, reason(e), e);
    }
  }

  private static String reason(XMLStreamException e) {
    String message = String.valueOf(e.getMessage());
    int words = message.indexOf("Message: ");
    return "not readable as XML: "
        + (words < 0 ? message : message.substring(words + "Message: ".length()));
  }

  private static XMLInputFactory factory(boolean namespaces) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, namespaces);
    factory.setXMLResolver(
        (publicId, systemId, base, name) -> {
          throw new XMLStreamException("Nothing is fetched");
        });
    return factory;
  }

  /** Leaves out the byte order mark and empty lines before the root, which have to be counted. */
  private static final class WithoutMark extends Reader {
    private final Reader text;
    private boolean begun;

    WithoutMark(Reader text) {
      this.text = text;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
      int read = text.read(target, offset, length);
      if (!begun && read > 0) {
        begun = true;
        if (target[offset] == '\uFEFF') {
          target[offset] = ' ';
        }
      }
      return read;
    }

    @Override
    public void close() throws IOException {
      text.close();
    }
  }
}
