package org.variorum.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.variorum.language.Shortened;

/**
 * Tells browsers how to search the archive from their own field: {@code GET
 * /opensearch.xml?lang=…}, in the form of OpenSearch 1.1.
 */
public class OpenSearchServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String TYPE = "application/opensearchdescription+xml";
  private static final String NAMESPACE = "http://a9.com/-/spec/opensearch/1.1/";

  /** The longest that a short name may be. */
  private static final int SHORT = 16;

  private static final int LONG = 48;

  @Inject transient Pages pages;
  @Inject transient PublicRoot root;
  @Inject transient Tongues tongues;
  @Inject transient Nameplate nameplate;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Tongue tongue = tongues.spoken(request);
    response.addHeader("Vary", "Accept-Language");
    response.setHeader("Content-Language", tongue.tag());
    byte[] xml =
        described(tongue, nameplate.in(tongue).text(), root.of(request) + request.getContextPath());
    pages.sendData(request, response, new FinishedPage(TYPE, xml));
  }

  /** The description for an archive of that name at that address. */
  static byte[] described(Tongue tongue, String archive, String root) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      xml.setDefaultNamespace(NAMESPACE);
      xml.writeStartElement(NAMESPACE, "OpenSearchDescription");
      xml.writeDefaultNamespace(NAMESPACE);
      element(xml, "ShortName", shortened(archive, SHORT));
      element(xml, "LongName", shortened(archive, LONG));
      element(
          xml,
          "Description",
          Shortened.to(Messages.in(tongue).with("opensearch.description", archive), 1000));
      url(xml, "text/html", "results", root + "/" + tongue.tag() + "/search?q={searchTerms}");
      url(
          xml,
          "application/x-suggestions+json",
          "suggestions",
          root + "/api/opensearch-suggest?q={searchTerms}&lang=" + tongue.tag());
      url(xml, TYPE, "self", root + "/opensearch.xml?lang=" + tongue.tag());
      element(xml, "Language", tongue.tag());
      element(xml, "InputEncoding", "UTF-8");
      element(xml, "OutputEncoding", "UTF-8");
      xml.writeStartElement(NAMESPACE, "Image");
      xml.writeAttribute("height", "32");
      xml.writeAttribute("width", "32");
      xml.writeAttribute("type", "image/x-icon");
      xml.writeCharacters(root + "/favicon.ico");
      xml.writeEndElement();
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("A description that could not be written", e);
    }
    return bytes.toByteArray();
  }

  private static String shortened(String archive, int most) {
    String plain = archive.replaceAll("[\\p{Cntrl}]", " ").strip();
    return plain.length() <= most ? plain : Shortened.to(plain, most);
  }

  private static void url(XMLStreamWriter xml, String type, String rel, String template)
      throws XMLStreamException {
    xml.writeEmptyElement(NAMESPACE, "Url");
    xml.writeAttribute("type", type);
    xml.writeAttribute("rel", rel);
    xml.writeAttribute("template", template);
  }

  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(NAMESPACE, name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }
}
