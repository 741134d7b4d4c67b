package org.variorum.dissemination;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes XML 1.0 as a stream. What XML forbids stands as U+FFFD, so that it is seen. */
public final class XmlOut {
  static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
  private static final int INSTEAD = 0xFFFD;

  private final XMLStreamWriter writer;
  private @Nullable Aside aside;

  public XmlOut(OutputStream to) {
    try {
      writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(to, "UTF-8");
    } catch (XMLStreamException e) {
      throw new UnwritableFileException(e);
    }
  }

  /** A whole document. */
  public static byte[] document(Consumer<XmlOut> content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    XmlOut out = new XmlOut(bytes);
    out.declare();
    content.accept(out);
    out.finish();
    return bytes.toByteArray();
  }

  public void declare() {
    doing(() -> writer.writeStartDocument("UTF-8", "1.0"));
  }

  public void finish() {
    doing(writer::writeEndDocument);
    flush();
  }

  void flush() {
    doing(writer::flush);
  }

  /**
   * Opens an element.
   *
   * @param attributes names and values in turn; one without a value is left out
   */
  public XmlOut start(String name, String... attributes) {
    if (aside != null) {
      aside.start(name, attributes);
      return this;
    }
    doing(() -> writer.writeStartElement(name));
    for (int i = 0; i < attributes.length; i += 2) {
      String attribute = attributes[i];
      String value = clean(attributes[i + 1]);
      if (!value.isBlank()) {
        doing(() -> writer.writeAttribute(attribute, value));
      }
    }
    return this;
  }

  public XmlOut text(String words) {
    if (aside != null) {
      aside.text(words);
    } else {
      doing(() -> writer.writeCharacters(clean(words)));
    }
    return this;
  }

  public XmlOut end() {
    if (aside == null) {
      doing(writer::writeEndElement);
    }
    return this;
  }

  /** An element with nothing but words. */
  public XmlOut leaf(String name, String words, String... attributes) {
    return start(name, attributes).text(words).end();
  }

  /** What some steps would write, without writing it. */
  String said(Runnable steps) {
    Aside heard = new Aside();
    aside = heard;
    try {
      steps.run();
    } finally {
      aside = null;
    }
    return heard.said();
  }

  /** The words with a sign in place of each character that XML 1.0 forbids. */
  public static String clean(String words) {
    return words.codePoints().allMatch(XmlOut::isAllowed)
        ? words
        : words
            .codePoints()
            .map(one -> isAllowed(one) ? one : INSTEAD)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  private static boolean isAllowed(int character) {
    return character == '\t'
        || character == '\n'
        || character == '\r'
        || (character >= 0x20 && character <= 0xD7FF)
        || (character >= 0xE000 && character <= 0xFFFD)
        || character >= 0x10000;
  }

  /** One step of the writer. */
  @FunctionalInterface
  private interface Step {
    void take() throws XMLStreamException;
  }

  private static void doing(Step step) {
    try {
      step.take();
    } catch (XMLStreamException e) {
      throw new UnwritableFileException(e);
    }
  }
}
