package org.variorum.crosswalk.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import org.jspecify.annotations.Nullable;
import org.variorum.crosswalk.UnreadableFileException;

/**
 * Reads a part of a workbook as it is unpacked. What a reader of XML holds as a whole has bounds:
 * an element with its attributes, a comment, the elements that are open, and all the names there
 * are.
 */
final class PartReader extends StreamReaderDelegate {
  /** A cell may have a million signs, of up to four bytes. */
  static final int LONGEST_EVENT = 8_000_000;

  static final int DEEPEST = 1_000;
  static final int LONGEST_NAMES = 1_000_000;

  private final Bounded bytes;
  private final Set<String> names = new HashSet<>();
  private int depth;
  private int signsOfNames;

  private PartReader(XMLStreamReader xml, Bounded bytes) {
    super(xml);
    this.bytes = bytes;
  }

  /**
   * Opens a part.
   *
   * @param most how many bytes it may unpack to
   */
  static PartReader of(InputStream part, long most) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    Bounded bytes = new Bounded(part, most);
    return new PartReader(factory.createXMLStreamReader(bytes), bytes);
  }

  @Override
  public int next() throws XMLStreamException {
    bytes.beginEvent();
    int event = super.next();
    if (event == XMLStreamConstants.START_ELEMENT) {
      depth++;
      if (depth > DEEPEST) {
        throw tooMuch();
      }
      noteNames();
    } else if (event == XMLStreamConstants.END_ELEMENT) {
      depth--;
    } else if (event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
      note(getPITarget());
    }
    return event;
  }

  private void noteNames() {
    note(getPrefix());
    note(getLocalName());
    for (int i = 0; i < getAttributeCount(); i++) {
      note(getAttributePrefix(i));
      note(getAttributeLocalName(i));
    }
    for (int i = 0; i < getNamespaceCount(); i++) {
      note(getNamespacePrefix(i));
      note(getNamespaceURI(i));
    }
  }

  private void note(@Nullable String name) {
    if (name != null && names.add(name)) {
      signsOfNames += name.length();
      if (signsOfNames > LONGEST_NAMES) {
        throw tooMuch();
      }
    }
  }

  private static UnreadableFileException tooMuch() {
    return new UnreadableFileException(0, "A part of the workbook unpacks to too much");
  }

  /** A stream that ends badly where it, or an event in it, becomes too long. */
  private static final class Bounded extends FilterInputStream {
    private long left;
    private int leftOfEvent = LONGEST_EVENT;

    Bounded(InputStream in, long most) {
      super(in);
      left = most;
    }

    void beginEvent() {
      leftOfEvent = LONGEST_EVENT;
    }

    @Override
    public int read() throws IOException {
      counted(1);
      return super.read();
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
      int read = super.read(into, from, most);
      counted(Math.max(read, 0));
      return read;
    }

    private void counted(int bytes) {
      left -= bytes;
      leftOfEvent -= bytes;
      if (left < 0 || leftOfEvent < 0) {
        throw tooMuch();
      }
    }
  }
}
