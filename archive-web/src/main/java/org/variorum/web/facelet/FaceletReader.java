package org.variorum.web.facelet;

import jakarta.el.ELContext;
import jakarta.el.ExpressionFactory;
import jakarta.el.ValueExpression;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.ext.DefaultHandler2;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.LocatorImpl;

/**
 * Reads one file. Where there is nothing but white space before a tag of Facelets, or at the end of
 * its body, it is dropped as Faces does it, so that a part looks the same on a page that is read
 * and on a tool.
 */
final class FaceletReader extends DefaultHandler2 {
  static final ExpressionFactory LANGUAGE = ExpressionFactory.newInstance();

  private static final ELContext READING = new Writing(name -> null, path -> page -> {});
  private static final String XHTML = "http://www.w3.org/1999/xhtml";
  private static final Set<String> EMPTY =
      Set.of("area", "base", "br", "col", "hr", "img", "input", "link", "meta");

  private final Deque<Tag> open = new ArrayDeque<>();
  private final StringBuilder words = new StringBuilder();
  private Locator locator = new LocatorImpl();
  private String doctype = "";

  private FaceletReader() {
    open.push(new Tag("file", new AttributesImpl(), FaceletReader::expression));
  }

  static Piece read(String path, InputStream file) throws IOException {
    try {
      SAXParserFactory factory = SAXParserFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      FaceletReader reader = new FaceletReader();
      SAXParser parser = factory.newSAXParser();
      parser.setProperty("http://xml.org/sax/properties/lexical-handler", reader);
      parser.parse(file, reader);
      return reader.piece();
    } catch (SAXException | ParserConfigurationException e) {
      throw new IOException("Cannot read " + path, e);
    }
  }

  private Piece piece() {
    return open.pop().body();
  }

  @Override
  public void setDocumentLocator(Locator here) {
    locator = here;
  }

  @Override
  public void startDTD(String name, String publicId, String systemId) {
    doctype = "<!DOCTYPE " + name + ">\n";
  }

  /** No page declares more than that it is HTML. */
  @Override
  public InputSource resolveEntity(String name, String publicId, String baseUri, String systemId) {
    return new InputSource(new StringReader(""));
  }

  @Override
  public void startElement(String space, String name, String qualified, Attributes attributes)
      throws SAXException {
    if (space.equals(XHTML)) {
      flush(false);
      startHtml(qualified, attributes);
    } else {
      flush(true);
      open.push(new Tag(Tag.kind(space, name), attributes, FaceletReader::expression));
    }
  }

  private void startHtml(String name, Attributes attributes) {
    Tag into = open.element();
    into.html(name.equals("html") ? doctype + "<html xmlns=\"" + XHTML + "\"" : "<" + name);
    for (int i = 0; i < attributes.getLength(); i++) {
      attribute(into, attributes.getQName(i), attributes.getValue(i));
    }
    into.html(EMPTY.contains(name) ? " />" : ">");
  }

  private void attribute(Tag into, String name, String value) {
    if (value.contains("#{")) {
      into.add(new Pieces.Attribute(name, expression(value, String.class)));
    } else {
      StringBuilder html = new StringBuilder(" ").append(name).append("=\"");
      Escaping.attribute(html, name, value);
      into.html(html.append('"').toString());
    }
  }

  @Override
  public void endElement(String space, String name, String qualified) throws SAXException {
    if (space.equals(XHTML)) {
      flush(false);
      if (!EMPTY.contains(qualified)) {
        open.element().html("</" + qualified + ">");
      }
    } else {
      flush(true);
      end(open.pop());
    }
  }

  private void end(Tag done) throws SAXException {
    try {
      done.endIn(open.element());
    } catch (IllegalArgumentException e) {
      throw new SAXException("Line " + locator.getLineNumber() + ": " + e.getMessage(), e);
    }
  }

  @Override
  public void characters(char[] signs, int start, int length) {
    words.append(signs, start, length);
  }

  private void flush(boolean beforeTag) {
    String text = beforeTag && words.toString().isBlank() ? "" : words.toString();
    words.setLength(0);
    Tag into = open.element();
    int at = 0;
    while (at < text.length()) {
      int from = text.indexOf("#{", at);
      if (from < 0) {
        from = text.length();
      }
      StringBuilder html = new StringBuilder();
      Escaping.words(html, text.substring(at, from));
      into.html(html.toString());
      at = from < text.length() ? endOf(text, from) : from;
      if (from < at) {
        into.add(new Pieces.Words(expression(text.substring(from, at), String.class)));
      }
    }
  }

  /** After the brace that closes an expression; those in quotes do not count. */
  private static int endOf(String text, int from) {
    char quote = 0;
    for (int i = from; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (quote == 0 && (sign == '\'' || sign == '"')) {
        quote = sign;
      } else if (sign == quote) {
        quote = 0;
      } else if (quote == 0 && sign == '}') {
        return i + 1;
      }
    }
    throw new IllegalArgumentException("Not closed: " + text.substring(from));
  }

  private static ValueExpression expression(String text, Class<?> type) {
    return LANGUAGE.createValueExpression(READING, text, type);
  }
}
