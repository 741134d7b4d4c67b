package org.variorum.crosswalk.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.variorum.crosswalk.ForeignFile;
import org.variorum.crosswalk.UnreadableFileException;

/**
 * The rows of the first sheet of a workbook (Office Open XML), read one after the other. Of a
 * formula the value that was kept with it is read, or its words where none was; nothing is
 * reckoned. What is unpacked has bounds.
 */
final class XlsxRows implements Rows {
  private static final long MOST_UNPACKED = 2_000_000_000L;
  private static final long MOST_SHARED = 200_000_000L;
  private static final int MOST_PARTS = 2_000;
  private static final int MOST_MERGED = 1_000;
  private static final long MOST_TIMES_PACKED = 1_000;
  private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);
  private static final Set<Integer> DATE_FORMATS = Set.of(14, 15, 16, 17, 22, 27, 30, 36, 50, 57);
  private static final int MONTH_FORMAT = 17;
  private static final int DAYS_TO_1904 = 1462;
  private static final int LAST_DAY = 3_000_000;
  private static final int NEVER = 60;
  private static final Set<Integer> TEXT =
      Set.of(XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE);
  private static final String STRINGS = "xl/sharedStrings.xml";
  private static final String STYLES = "xl/styles.xml";

  private final ZipFile zip;
  private final List<String> shared = new ArrayList<>();
  private final List<Shown> styles = new ArrayList<>();
  private final XMLStreamReader sheet;
  private final List<String> sheets = new ArrayList<>();
  private final List<String> merged = new ArrayList<>();
  private final boolean since1904;
  private int row;

  XlsxRows(ForeignFile file) throws IOException {
    zip = open(file);
    try {
      readShared();
      readStyles();
      since1904 = isSince1904();
      sheet = reader(firstSheet());
    } catch (XMLStreamException e) {
      zip.close();
      throw new UnreadableFileException(0, "The workbook is damaged", e);
    } catch (RuntimeException | IOException e) {
      zip.close();
      throw e;
    }
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

  private XMLStreamReader reader(ZipEntry part) throws IOException, XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    long most =
        Math.min(
            part.getName().equals(STRINGS) ? MOST_SHARED : MOST_UNPACKED,
            Math.max(1_000_000, part.getCompressedSize() * MOST_TIMES_PACKED));
    return factory.createXMLStreamReader(new Bounded(zip.getInputStream(part), most));
  }

  private ZipEntry firstSheet() throws IOException, XMLStreamException {
    String target = relation(firstSheetId());
    ZipEntry part = zip.getEntry(target.startsWith("/") ? target.substring(1) : "xl/" + target);
    part = part == null ? zip.getEntry("xl/worksheets/sheet1.xml") : part;
    if (part == null) {
      throw new UnreadableFileException(0, "The workbook has no sheet");
    }
    return part;
  }

  private String firstSheetId() throws IOException, XMLStreamException {
    ZipEntry workbook = zip.getEntry("xl/workbook.xml");
    if (workbook == null) {
      throw new UnreadableFileException(0, "This is no workbook");
    }
    String first = "";
    XMLStreamReader xml = reader(workbook);
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("sheet")) {
        sheets.add(String.valueOf(xml.getAttributeValue(null, "name")));
        first = sheets.size() == 1 ? id(xml) : first;
      }
    }
    return first;
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

  /** The first of those ranges of which only the first cell has words; known after all rows. */
  List<String> merged() {
    return List.copyOf(merged);
  }

  private boolean isSince1904() throws IOException, XMLStreamException {
    XMLStreamReader xml = reader(zip.getEntry("xl/workbook.xml"));
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
    ZipEntry part = zip.getEntry("xl/_rels/workbook.xml.rels");
    Map<String, String> targets = new HashMap<>();
    if (part != null) {
      XMLStreamReader xml = reader(part);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT
            && xml.getLocalName().equals("Relationship")) {
          targets.put(
              String.valueOf(xml.getAttributeValue(null, "Id")),
              String.valueOf(xml.getAttributeValue(null, "Target")));
        }
      }
    }
    return targets.getOrDefault(id, "worksheets/sheet1.xml");
  }

  private void readShared() throws IOException, XMLStreamException {
    ZipEntry part = zip.getEntry(STRINGS);
    if (part == null) {
      return;
    }
    XMLStreamReader xml = reader(part);
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("si")) {
        shared.add(texts(xml, "si"));
      }
    }
  }

  /** Which styles show a number as a date. */
  private void readStyles() throws IOException, XMLStreamException {
    ZipEntry part = zip.getEntry(STYLES);
    if (part == null) {
      return;
    }
    Map<Integer, Shown> formats = new HashMap<>();
    DATE_FORMATS.forEach(one -> formats.put(one, one == MONTH_FORMAT ? Shown.MONTH : Shown.DAY));
    XMLStreamReader xml = reader(part);
    boolean cells = false;
    while (xml.hasNext()) {
      int event = xml.next();
      boolean starts = event == XMLStreamConstants.START_ELEMENT;
      String name = starts || event == XMLStreamConstants.END_ELEMENT ? xml.getLocalName() : "";
      if (name.equals("cellXfs")) {
        cells = starts;
      } else if (starts && name.equals("numFmt")) {
        String code = String.valueOf(xml.getAttributeValue(null, "formatCode"));
        Shown shown = Shown.of(code);
        if (shown != Shown.NUMBER) {
          formats.put(number(xml.getAttributeValue(null, "numFmtId")), shown);
        }
      } else if (starts && cells && name.equals("xf")) {
        int format = number(xml.getAttributeValue(null, "numFmtId"));
        styles.add(formats.getOrDefault(format, Shown.NUMBER));
      }
    }
  }

  @Override
  public @Nullable Row next() {
    try {
      while (sheet.hasNext()) {
        boolean starts = sheet.next() == XMLStreamConstants.START_ELEMENT;
        if (starts && sheet.getLocalName().equals("mergeCell") && merged.size() < MOST_MERGED) {
          merged.add(String.valueOf(sheet.getAttributeValue(null, "ref")));
        }
        if (starts && sheet.getLocalName().equals("row")) {
          int given = number(sheet.getAttributeValue(null, "r"));
          row = given > row ? given : row + 1;
          return new Row(row, cells());
        }
      }
      return null;
    } catch (XMLStreamException e) {
      throw new UnreadableFileException(row, "The sheet cannot be read on", e);
    }
  }

  private List<String> cells() throws XMLStreamException {
    List<String> cells = new ArrayList<>();
    while (sheet.hasNext()) {
      int event = sheet.next();
      if (event == XMLStreamConstants.END_ELEMENT && sheet.getLocalName().equals("row")) {
        break;
      }
      if (event == XMLStreamConstants.START_ELEMENT && sheet.getLocalName().equals("c")) {
        int column = column(sheet.getAttributeValue(null, "r"), cells.size());
        if (column >= MOST_CELLS) {
          throw new UnreadableFileException(row, "A row has more than " + MOST_CELLS + " cells");
        }
        String value = cell();
        while (cells.size() < column) {
          cells.add("");
        }
        cells.add(value);
      }
    }
    return cells;
  }

  private String cell() throws XMLStreamException {
    String type = String.valueOf(sheet.getAttributeValue(null, "t"));
    int style = number(sheet.getAttributeValue(null, "s"));
    String value = "";
    String formula = "";
    while (sheet.hasNext()) {
      int event = sheet.next();
      if (event == XMLStreamConstants.END_ELEMENT && sheet.getLocalName().equals("c")) {
        break;
      }
      if (event == XMLStreamConstants.START_ELEMENT && sheet.getLocalName().equals("v")) {
        value = words(sheet);
      } else if (event == XMLStreamConstants.START_ELEMENT && sheet.getLocalName().equals("f")) {
        formula = words(sheet);
      } else if (event == XMLStreamConstants.START_ELEMENT && sheet.getLocalName().equals("is")) {
        value = texts(sheet, "is");
      }
    }
    if (value.isEmpty() && !formula.isEmpty()) {
      return "=" + formula;
    }
    return switch (type) {
      case "s" -> {
        int index = number(value);
        yield index >= 0 && index < shared.size() ? shared.get(index) : "";
      }
      case "b" -> value.equals("1") ? "true" : "false";
      case "str", "inlineStr", "d" -> value;
      case "e" -> "";
      default -> figure(value, style);
    };
  }

  /**
   * A number as it is shown: a day, a month or a year where its style is that of a date, without an
   * empty fraction.
   */
  private String figure(String value, int style) {
    if (value.isEmpty()) {
      return value;
    }
    try {
      double number = Double.parseDouble(value);
      Shown shown = style >= 0 && style < styles.size() ? styles.get(style) : Shown.NUMBER;
      if (shown != Shown.NUMBER && number >= (since1904 ? 0 : 1) && number < LAST_DAY) {
        return shown.of(day((long) number));
      }
      boolean whole = number == Math.rint(number) && Math.abs(number) < 1e15;
      return whole ? Long.toString((long) number) : value;
    } catch (NumberFormatException e) {
      return value;
    }
  }

  /**
   * The day of a number. Counted from 1900 there is a 29 February 1900, which never was; so what
   * comes before it is counted from a day later.
   */
  private LocalDate day(long number) {
    if (since1904) {
      return FIRST_DAY.plusDays(number + DAYS_TO_1904);
    }
    return FIRST_DAY.plusDays(number < NEVER ? number + 1 : number);
  }

  /** The words of an element without others in it; never more of them in memory than are taken. */
  private static String words(XMLStreamReader xml) throws XMLStreamException {
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

  private static String texts(XMLStreamReader xml, String end) throws XMLStreamException {
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
    if (text.length() > LONGEST_CELL) {
      throw new UnreadableFileException(0, "A cell has more than " + LONGEST_CELL + " signs");
    }
  }

  private static int column(@Nullable String reference, int next) {
    if (reference == null) {
      return next;
    }
    int column = 0;
    int at = 0;
    while (at < reference.length() && at < 4 && Character.isLetter(reference.charAt(at))) {
      column = column * 26 + (Character.toUpperCase(reference.charAt(at)) - 'A' + 1);
      at++;
    }
    return column > next ? column - 1 : next;
  }

  private static int number(@Nullable String figures) {
    return figures != null && figures.matches("\\d{1,9}") ? Integer.parseInt(figures) : -1;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** How a style shows a number. */
  private enum Shown {
    NUMBER,
    DAY,
    MONTH,
    YEAR;

    /** That of a format by its code. */
    static Shown of(String code) {
      String plain = code.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "").toLowerCase(Locale.ROOT);
      if (plain.contains("d")) {
        return DAY;
      }
      if (plain.contains("y")) {
        return plain.contains("m") ? MONTH : YEAR;
      }
      return NUMBER;
    }

    String of(LocalDate day) {
      String whole = day.toString();
      return switch (this) {
        case YEAR -> Integer.toString(day.getYear());
        case MONTH -> whole.substring(0, whole.lastIndexOf('-'));
        default -> whole;
      };
    }
  }

  /** A stream that ends badly where it becomes too long. */
  private static final class Bounded extends FilterInputStream {
    private long left;

    Bounded(InputStream in, long most) {
      super(in);
      left = most;
    }

    @Override
    public int read() throws IOException {
      counted(1);
      return super.read();
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
      int read = super.read(into, from, most);
      counted(Math.max(read, 0));
      return read;
    }

    private void counted(int bytes) {
      left -= bytes;
      if (left < 0) {
        throw new UnreadableFileException(0, "A part of the workbook unpacks to too much");
      }
    }
  }
}
