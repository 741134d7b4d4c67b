package org.variorum.crosswalk.table;

import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.variorum.crosswalk.UnreadableFileException;

/** The words of a cell of a workbook; never more of them in memory than a cell may have. */
final class CellWords {
  private static final Set<Integer> TEXT =
      Set.of(XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE);

  private CellWords() {}

  /** The words of an element without others in it; never more of them in memory than are taken. */
  static String words(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder words = new StringBuilder();
    int depth = 1;
    while (depth > 0 && xml.hasNext()) {
      int event = xml.next();
      depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
      if (depth == 1 && TEXT.contains(event)) {
        words.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        bounded(words);
      }
    }
    return words.toString();
  }

  /** Those of all its pieces, without how they are pronounced. */
  static String texts(XMLStreamReader xml, String end) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    boolean phonetic = false;
    while (xml.hasNext()) {
      int event = xml.next();
      boolean starts = event == XMLStreamConstants.START_ELEMENT;
      boolean ends = event == XMLStreamConstants.END_ELEMENT;
      if (ends && xml.getLocalName().equals(end)) {
        break;
      }
      if ((starts || ends) && xml.getLocalName().equals("rPh")) {
        phonetic = starts;
      } else if (starts && xml.getLocalName().equals("t")) {
        String part = words(xml);
        text.append(phonetic ? "" : part);
        bounded(text);
      }
    }
    return text.toString();
  }

  private static void bounded(CharSequence text) {
    if (text.length() > Rows.LONGEST_CELL) {
      throw new UnreadableFileException(0, "A cell has more than " + Rows.LONGEST_CELL + " signs");
    }
  }
}
