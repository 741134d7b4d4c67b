package org.variorum.dissemination;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.w3c.dom.ls.LSInput;
import org.w3c.dom.ls.LSResourceResolver;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The official schemas, which lie beside the tests; nothing is fetched. */
public enum Schemas {
  EAD3("ead3.xsd"),
  EAD2002("ead.xsd"),
  EAC2("eac2.xsd"),
  EAC2010("cpf.xsd"),
  DUBLIN_CORE("oai_dc.xsd"),
  OAI("OAI-PMH.xsd", "oai_dc.xsd", "ead3.xsd", "eac2.xsd");

  private final Schema schema;

  Schemas(String... files) {
    try {
      SchemaFactory factory = SchemaFactory.newDefaultInstance();
      factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      factory.setResourceResolver(new Local());
      Source[] sources =
          java.util.stream.Stream.of(files)
              .map(file -> new StreamSource(url(file).toExternalForm()))
              .toArray(Source[]::new);
      schema = factory.newSchema(sources);
    } catch (SAXException e) {
      throw new IllegalStateException(e);
    }
  }

  private static URL url(String file) {
    return Objects.requireNonNull(Schemas.class.getResource("schema/" + file), file);
  }

  static Schemas of(FileFormat format) {
    return valueOf(format.name());
  }

  /** What is wrong with a document; nothing if it is valid. */
  public List<String> faults(byte[] xml) {
    List<String> faults = new ArrayList<>();
    Validator validator = schema.newValidator();
    validator.setErrorHandler(
        new ErrorHandler() {
          @Override
          public void warning(SAXParseException e) {
            faults.add(e.toString());
          }

          @Override
          public void error(SAXParseException e) {
            faults.add(e.toString());
          }

          @Override
          public void fatalError(SAXParseException e) {
            faults.add(e.toString());
          }
        });
    try {
      validator.validate(new StreamSource(new ByteArrayInputStream(xml)));
    } catch (SAXException e) {
      faults.add(e.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return faults;
  }

  private static final class Local implements LSResourceResolver {
    private static final Map<String, String> BY_NAMESPACE =
        Map.of(
            "http://www.w3.org/1999/xlink", "xlink.xsd",
            "http://www.w3.org/XML/1998/namespace", "xml.xsd",
            "http://purl.org/dc/elements/1.1/", "simpledc20021212.xsd");

    @Override
    public LSInput resolveResource(
        String type, String namespace, String publicId, String systemId, String base) {
      String file = BY_NAMESPACE.get(namespace);
      if (file == null) {
        throw new IllegalStateException("Not beside the tests: " + namespace + " " + systemId);
      }
      return new Input(file, systemId);
    }
  }

  private record Input(String file, String systemId) implements LSInput {
    @Override
    public InputStream getByteStream() {
      try {
        return url(file).openStream();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public String getSystemId() {
      return systemId;
    }

    @Override
    public java.io.Reader getCharacterStream() {
      return null;
    }

    @Override
    public String getStringData() {
      return null;
    }

    @Override
    public String getPublicId() {
      return null;
    }

    @Override
    public String getBaseURI() {
      return null;
    }

    @Override
    public String getEncoding() {
      return null;
    }

    @Override
    public boolean getCertifiedText() {
      return false;
    }

    @Override
    public void setCharacterStream(java.io.Reader reader) {}

    @Override
    public void setByteStream(InputStream stream) {}

    @Override
    public void setStringData(String data) {}

    @Override
    public void setSystemId(String id) {}

    @Override
    public void setPublicId(String id) {}

    @Override
    public void setBaseURI(String uri) {}

    @Override
    public void setEncoding(String encoding) {}

    @Override
    public void setCertifiedText(boolean certified) {}
  }
}
