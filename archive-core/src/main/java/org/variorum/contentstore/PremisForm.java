package org.variorum.contentstore;

import java.io.StringWriter;
import java.time.Instant;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** What is known of an object's preservation as PREMIS 3. */
final class PremisForm {
  private static final String PREMIS = "http://www.loc.gov/premis/v3";
  private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
  private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;
  private final KeptObject object;

  private PremisForm(KeptObject object) throws XMLStreamException {
    this.object = object;
    this.xml = FACTORY.createXMLStreamWriter(text);
  }

  static String write(KeptObject object) {
    try {
      return new PremisForm(object).written();
    } catch (XMLStreamException e) {
      throw new StoreException("PREMIS could not be written", e);
    }
  }

  private String written() throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.setDefaultNamespace(PREMIS);
    open("premis");
    xml.writeDefaultNamespace(PREMIS);
    xml.writeNamespace("xsi", XSI);
    xml.writeAttribute("version", "3.0");
    file();
    for (int i = 0; i < object.events().size(); i++) {
      event(object.events().get(i), i + 1);
    }
    agent();
    close();
    xml.writeEndDocument();
    return text + "\n";
  }

  private void file() throws XMLStreamException {
    ContentManifest manifest = object.manifest();
    open("object");
    xml.writeAttribute("xsi", XSI, "type", "file");
    identifier("object", manifest.object().value());
    open("objectCharacteristics");
    leaf("compositionLevel", "0");
    open("fixity");
    leaf("messageDigestAlgorithm", "SHA-512");
    leaf("messageDigest", manifest.digest().value());
    close();
    leaf("size", String.valueOf(manifest.bytes()));
    open("format");
    open("formatDesignation");
    leaf("formatName", manifest.mediaType());
    close();
    close();
    close();
    if (!manifest.fileName().isEmpty()) {
      leaf("originalName", manifest.fileName());
    }
    close();
  }

  private void event(PreservationEvent event, int number) throws XMLStreamException {
    open("event");
    identifier("event", object.manifest().object() + "/" + number);
    open("eventType");
    xml.writeAttribute("valueURI", event.type().definition());
    xml.writeCharacters(event.type().term());
    close();
    leaf("eventDateTime", time(event.when()));
    open("eventDetailInformation");
    leaf("eventDetail", event.detail());
    close();
    open("eventOutcomeInformation");
    leaf("eventOutcome", "success");
    close();
    open("linkingAgentIdentifier");
    leaf("linkingAgentIdentifierType", "local");
    leaf("linkingAgentIdentifierValue", "variorum");
    close();
    open("linkingObjectIdentifier");
    leaf("linkingObjectIdentifierType", "local");
    leaf("linkingObjectIdentifierValue", object.manifest().object().value());
    close();
    close();
  }

  private static String time(Instant when) {
    return when.toString();
  }

  private void agent() throws XMLStreamException {
    open("agent");
    identifier("agent", "variorum");
    leaf("agentName", "Variorum");
    leaf("agentType", "software");
    close();
  }

  private void identifier(String of, String value) throws XMLStreamException {
    open(of + "Identifier");
    leaf(of + "IdentifierType", "local");
    leaf(of + "IdentifierValue", value);
    close();
  }

  private void open(String name) throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeStartElement(PREMIS, name);
  }

  private void leaf(String name, String value) throws XMLStreamException {
    open(name);
    xml.writeCharacters(value);
    close();
  }

  private void close() throws XMLStreamException {
    xml.writeEndElement();
  }
}
