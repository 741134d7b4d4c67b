package org.variorum.bibliography;

import static java.util.Map.entry;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads the RDF that Zotero exports. */
final class ZoteroList {
  private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

  private static final Map<String, Meaning> TABLE =
      Map.ofEntries(
          entry("itemType", Meaning.KIND),
          entry("title", Meaning.TITLE),
          entry("authors", Meaning.AUTHOR),
          entry("editors", Meaning.EDITOR),
          entry("translators", Meaning.TRANSLATOR),
          entry("date", Meaning.ISSUED),
          entry("locality", Meaning.PLACE),
          entry("publisher", Meaning.PUBLISHER),
          entry("URI", Meaning.ADDRESS),
          entry("language", Meaning.LANGUAGE),
          entry("abstract", Meaning.LEFT),
          entry("subject", Meaning.LEFT),
          entry("link", Meaning.LEFT),
          entry("dateSubmitted", Meaning.LEFT),
          entry("libraryCatalog", Meaning.LEFT),
          entry("shortTitle", Meaning.LEFT),
          entry("isReferencedBy", Meaning.LEFT),
          entry("description", Meaning.LEFT));

  private ZoteroList() {}

  static List<IncomingSource> read(String text) {
    List<IncomingSource> sources = new ArrayList<>();
    children(root(text))
        .filter(item -> children(item).anyMatch(field -> field.getLocalName().equals("itemType")))
        .filter(item -> !text(item, "itemType").matches("attachment|note"))
        .forEach(
            item -> {
              Gathering gathering = gathered(item);
              if (gathering.isTitled()) {
                sources.add(gathering.source());
              }
            });
    return sources;
  }

  private static Element root(String text) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(text.strip())))
          .getDocumentElement();
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new UnreadableListException(String.valueOf(e.getMessage()), e);
    }
  }

  private static Gathering gathered(Element item) {
    Gathering gathering = new Gathering();
    String about = item.getAttributeNS(RDF, "about");
    gathering.take(Meaning.KEY, about.startsWith("http") ? about : "");
    children(item).forEach(field -> take(gathering, field));
    return gathering;
  }

  private static void take(Gathering gathering, Element field) {
    String name = field.getLocalName();
    switch (name) {
      case "authors", "editors", "translators" ->
          within(field, "Person").forEach(one -> gathering.take(TABLE, name, person(one)));
      case "publisher" -> {
        within(field, "name").forEach(one -> gathering.take(TABLE, name, one.getTextContent()));
        within(field, "locality")
            .forEach(one -> gathering.take(TABLE, "locality", one.getTextContent()));
      }
      case "identifier" -> identifier(gathering, field);
      case "isPartOf" ->
          within(field, "title")
              .forEach(one -> gathering.take(TABLE, "container", one.getTextContent()));
      default -> gathering.take(TABLE, name, field.getTextContent());
    }
  }

  private static void identifier(Gathering gathering, Element field) {
    String words = field.getTextContent().strip();
    if (!within(field, "URI").isEmpty()) {
      gathering.take(Meaning.ADDRESS, words);
    } else if (words.startsWith("ISBN")) {
      gathering.take(Meaning.ISBN, words.substring("ISBN".length()));
    } else if (words.startsWith("DOI")) {
      gathering.take(Meaning.DOI, words.substring("DOI".length()));
    } else {
      gathering.take(TABLE, "identifier", words);
    }
  }

  private static String person(Element person) {
    return Names.joined(
        text(person, "givenName") + text(person, "givenname"), text(person, "surname"));
  }

  private static String text(Element element, String name) {
    return children(element)
        .filter(child -> child.getLocalName().equals(name))
        .map(Node::getTextContent)
        .findFirst()
        .orElse("");
  }

  private static List<Element> within(Element element, String name) {
    return elements(element.getElementsByTagNameNS("*", name)).toList();
  }

  private static Stream<Element> children(Element element) {
    return elements(element.getChildNodes());
  }

  private static Stream<Element> elements(NodeList nodes) {
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .filter(Element.class::isInstance)
        .map(Element.class::cast);
  }
}
