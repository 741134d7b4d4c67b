package org.variorum.crosswalk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * All that an XML file says, by its components, read without anything of the crosswalks, to be
 * compared with what they made of it.
 */
final class FileWords {
  private static final Pattern COMPONENT = Pattern.compile("archdesc|c|c0[1-9]|c1[0-2]");

  /** What only tells programs how a file is made or is to be shown, in lower case. */
  private static final Set<String> FORMAL =
      Set.of(
          ("id altrender render encodinganalog relatedencoding schemalocation type actuate show arcrole linktype"
                  + " parent target audience countryencoding dateencoding langencoding repositoryencoding"
                  + " scriptencoding languageencoding findaidstatus era calendar numeration listtype rules source"
                  + " countrycode repositorycode mainagencycode script scriptcode langcode languagecode lang"
                  + " level tpattern unitdatetype datechar certainty approximate physdescstructuredtype"
                  + " coverage entityref xpointer base role relator vocabularysource languageofelement"
                  + " scriptofelement maintenancestatus publicationstatus status style standarddatetime standarddate"
                  + " xlink xsi ns2 ns5 colname colwidth cols align frame colnum tgroupstyle rowsep colsep mark pubstatus"
                  + " noNamespaceSchemaLocation describedby")
              .toLowerCase(Locale.ROOT)
              .split(" ", -1));

  /**
   * Some words, or the value of an attribute.
   *
   * @param path the names of what they stand in, below their component, as {@code did/unitid}
   */
  record Words(String path, int line, String words) {}

  private final List<List<Words>> components = new ArrayList<>();
  private final List<Words> waiting = new ArrayList<>();
  private final Deque<Integer> open = new ArrayDeque<>();
  private final Deque<String> path = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private int line;

  private FileWords() {}

  /**
   * Reads a file.
   *
   * @throws XMLStreamException if it is not well-formed
   */
  static FileWords of(Path file) throws IOException, XMLStreamException {
    FileWords words = new FileWords();
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    try (InputStream in = Files.newInputStream(file)) {
      words.read(factory.createXMLStreamReader(in));
    }
    return words;
  }

  /** What each component says itself, in the order in which they begin. */
  List<List<Words>> components() {
    return components;
  }

  /** What stands in none. */
  List<Words> others() {
    return waiting;
  }

  private void read(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          flush();
          begin(xml);
        }
        case XMLStreamConstants.END_ELEMENT -> {
          flush();
          path.removeLast();
          if (isComponent(plain(xml.getLocalName()))) {
            open.pop();
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          if (text.isEmpty()) {
            line = xml.getLocation().getLineNumber();
          }
          text.append(xml.getText());
        }
        default -> {}
      }
    }
  }

  private void begin(XMLStreamReader xml) {
    String name = plain(xml.getLocalName());
    if (isComponent(name)) {
      open.push(components.size());
      components.add(new ArrayList<>());
      if (name.equals("archdesc") || components.size() == 1) {
        components.get(components.size() - 1).addAll(waiting);
        waiting.clear();
      }
    }
    path.addLast(name);
    line = xml.getLocation().getLineNumber();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String attribute = plain(xml.getAttributeLocalName(i));
      boolean formal =
          FORMAL.contains(attribute) || xml.getAttributeLocalName(i).startsWith("xmlns");
      if (attribute.equals("normal") && name.contains("date")) {
        continue;
      }
      if (!formal || (attribute.equals("type") && name.equals("container"))) {
        add("@" + attribute, xml.getAttributeValue(i));
      }
    }
  }

  /** What a file quotes is none of its own. */
  private boolean isComponent(String name) {
    return COMPONENT.matcher(name).matches() && !path.contains("objectxmlwrap");
  }

  private void flush() {
    add("", text.toString());
    text.setLength(0);
  }

  private void add(String attribute, String words) {
    if (plainly(words).isEmpty()) {
      return;
    }
    StringBuilder where = new StringBuilder();
    for (String name : path) {
      if (COMPONENT.matcher(name).matches()) {
        where.setLength(0);
      } else {
        where.append(where.isEmpty() ? "" : "/").append(name);
      }
    }
    (open.isEmpty() ? waiting : components.get(open.peek()))
        .add(new Words(where + attribute, line, words.replaceAll("\\s+", " ").strip()));
  }

  private static String plain(String name) {
    return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
  }

  /** Letters and figures alone, which is what has to be kept whatever stands between them. */
  static String plainly(String words) {
    StringBuilder plain = new StringBuilder();
    words
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  /** Those of some words that are not in a text. */
  static Map<Words, String> missing(List<Words> words, String text) {
    String within = plainly(text);
    Map<Words, String> missing = new HashMap<>();
    for (Words one : words) {
      if (!within.contains(plainly(one.words()))) {
        missing.put(one, one.words());
      }
    }
    return missing;
  }
}
