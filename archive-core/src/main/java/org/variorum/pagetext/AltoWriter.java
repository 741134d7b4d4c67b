package org.variorum.pagetext;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.variorum.scan.Box;

/** Writes ALTO 4. */
public final class AltoWriter {
  private static final String ALTO = "http://www.loc.gov/standards/alto/ns-v4#";
  private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

  private final XMLStreamWriter xml;
  private final PageText page;
  private int count;

  private AltoWriter(XMLStreamWriter xml, PageText page) {
    this.xml = xml;
    this.page = page;
  }

  /**
   * Writes a page with how it came about.
   *
   * @param made by whom or what, and when
   */
  public static byte[] write(PageText page, Making made) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml = FACTORY.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
      new AltoWriter(xml, page.numbered()).write(made);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("ALTO could not be written", e);
    }
    return bytes.toByteArray();
  }

  private void write(Making made) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.setDefaultNamespace(ALTO);
    open("alto");
    xml.writeDefaultNamespace(ALTO);
    xml.writeAttribute("SCHEMAVERSION", "4.4");
    open("Description");
    leaf("MeasurementUnit", "pixel");
    processing(made);
    xml.writeEndElement();
    open("Layout");
    open("Page");
    xml.writeAttribute("ID", "page");
    xml.writeAttribute("PHYSICAL_IMG_NR", "1");
    size(page.width(), page.height());
    speak();
    open("PrintSpace");
    place(new Box(0, 0, page.width(), page.height()));
    for (TextRegion region : page.regions()) {
      region(region);
    }
    for (int i = 0; i < 4; i++) {
      xml.writeEndElement();
    }
    xml.writeEndDocument();
  }

  private void processing(Making made) throws XMLStreamException {
    open("Processing");
    xml.writeAttribute("ID", "made");
    leaf("processingDateTime", made.when().toString());
    if (!made.by().isEmpty()) {
      leaf("processingAgency", clean(made.by()));
    }
    leaf("processingStepDescription", made.how());
    if (!made.engine().isEmpty()) {
      open("processingSoftware");
      leaf("softwareName", clean(made.engine()));
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private void region(TextRegion region) throws XMLStreamException {
    open("TextBlock");
    xml.writeAttribute("ID", region.id());
    place(region.box());
    for (TextLine line : region.lines()) {
      line(line);
    }
    xml.writeEndElement();
  }

  private void line(TextLine line) throws XMLStreamException {
    open("TextLine");
    xml.writeAttribute("ID", line.id());
    place(line.box());
    List<TextWord> words = line.words();
    if (words.isEmpty()) {
      string(TextWord.UNSAID, "", line.box());
    }
    for (int i = 0; i < words.size(); i++) {
      if (i > 0) {
        xml.writeEmptyElement(ALTO, "SP");
      }
      string(words.get(i).confidence(), words.get(i).text(), words.get(i).box());
    }
    xml.writeEndElement();
  }

  private void string(int confidence, String text, Box box) throws XMLStreamException {
    xml.writeEmptyElement(ALTO, "String");
    count++;
    xml.writeAttribute("ID", "w" + count);
    xml.writeAttribute("CONTENT", clean(text));
    place(box);
    if (confidence >= 0) {
      xml.writeAttribute("WC", String.format(Locale.ROOT, "%.2f", confidence / 100.0));
    }
  }

  private void place(Box box) throws XMLStreamException {
    xml.writeAttribute("HPOS", String.valueOf(box.x()));
    xml.writeAttribute("VPOS", String.valueOf(box.y()));
    size(box.width(), box.height());
  }

  private void size(int width, int height) throws XMLStreamException {
    xml.writeAttribute("WIDTH", String.valueOf(width));
    xml.writeAttribute("HEIGHT", String.valueOf(height));
  }

  private void speak() throws XMLStreamException {
    if (!page.language().isEmpty()) {
      xml.writeAttribute("LANG", page.language());
    }
  }

  private void open(String element) throws XMLStreamException {
    xml.writeStartElement(ALTO, element);
  }

  private void leaf(String element, String text) throws XMLStreamException {
    open(element);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  /** Without what XML cannot hold. */
  private static String clean(String text) {
    StringBuilder kept = new StringBuilder();
    text.codePoints().filter(AltoWriter::isHeld).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private static boolean isHeld(int letter) {
    return letter >= ' ' && letter < 0xD800
        || letter >= 0xE000 && letter < 0xFFFE
        || letter > 0xFFFF;
  }

  /**
   * How a text came about.
   *
   * @param by the pen name of who wrote or brought it; empty for a machine
   * @param how in a word or two
   * @param engine the program that read it; may be empty
   */
  public record Making(Instant when, String by, String how, String engine) {}
}
