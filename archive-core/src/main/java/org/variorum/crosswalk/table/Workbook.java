package org.variorum.crosswalk.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.variorum.crosswalk.ForeignFile;
import org.variorum.crosswalk.UnreadableFileException;

/** The parts of a workbook, each unpacked as it is read and no further than its bound. */
final class Workbook implements Closeable {
  private static final long MOST_UNPACKED = 2_000_000_000L;

  /** What is no sheet is small, but for the words that cells share. */
  private static final long MOST_OF_OTHERS = 20_000_000L;

  private static final int MOST_PARTS = 2_000;
  private static final int MOST_SHEETS = 1_000;
  private static final long MOST_TIMES_PACKED = 1_000;
  private static final String BOOK = "xl/workbook.xml";

  private final ZipFile zip;
  private final List<String> sheets = new ArrayList<>();

  Workbook(ForeignFile file) throws IOException {
    zip = open(file);
  }

  private static ZipFile open(ForeignFile file) throws IOException {
    try {
      ZipFile zip = new ZipFile(file.path().toFile());
      if (zip.size() > MOST_PARTS) {
        zip.close();
        throw new UnreadableFileException(0, "The workbook has more than " + MOST_PARTS + " parts");
      }
      return zip;
    } catch (ZipException e) {
      throw new UnreadableFileException(0, "The workbook is damaged", e);
    }
  }

  /** A part that may be missing. */
  @Nullable XMLStreamReader part(String name, boolean large)
      throws IOException, XMLStreamException {
    ZipEntry part = zip.getEntry(name);
    return part == null ? null : reader(part, large ? MOST_UNPACKED : MOST_OF_OTHERS);
  }

  private XMLStreamReader reader(ZipEntry part, long bound) throws IOException, XMLStreamException {
    long most = Math.min(bound, Math.max(1_000_000, part.getCompressedSize() * MOST_TIMES_PACKED));
    return PartReader.of(zip.getInputStream(part), most);
  }

  /** The sheet that stands first. */
  XMLStreamReader firstSheet() throws IOException, XMLStreamException {
    String target = relation(firstSheetId());
    ZipEntry part = zip.getEntry(target.startsWith("/") ? target.substring(1) : "xl/" + target);
    part = part == null ? zip.getEntry("xl/worksheets/sheet1.xml") : part;
    if (part == null) {
      throw new UnreadableFileException(0, "The workbook has no sheet");
    }
    return reader(part, MOST_UNPACKED);
  }

  private String firstSheetId() throws IOException, XMLStreamException {
    String first = "";
    XMLStreamReader xml = book();
    while (xml.hasNext() && sheets.size() < MOST_SHEETS) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("sheet")) {
        sheets.add(String.valueOf(xml.getAttributeValue(null, "name")));
        first = sheets.size() == 1 ? id(xml) : first;
      }
    }
    return first;
  }

  private XMLStreamReader book() throws IOException, XMLStreamException {
    XMLStreamReader book = part(BOOK, false);
    if (book == null) {
      throw new UnreadableFileException(0, "This is no workbook");
    }
    return book;
  }

  /** The sheets that are not read: all but the first. */
  List<String> otherSheets() {
    return sheets.stream().skip(1).toList();
  }

  private static String id(XMLStreamReader xml) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals("id")) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  /** Whether its days are counted from 1904. */
  boolean isSince1904() throws IOException, XMLStreamException {
    XMLStreamReader xml = book();
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT
          && xml.getLocalName().equals("workbookPr")) {
        String value = xml.getAttributeValue(null, "date1904");
        return "1".equals(value) || "true".equals(value);
      }
    }
    return false;
  }

  private String relation(String id) throws IOException, XMLStreamException {
    XMLStreamReader xml = part("xl/_rels/workbook.xml.rels", false);
    while (xml != null && xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT
          && xml.getLocalName().equals("Relationship")
          && id.equals(xml.getAttributeValue(null, "Id"))) {
        return String.valueOf(xml.getAttributeValue(null, "Target"));
      }
    }
    return "worksheets/sheet1.xml";
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
