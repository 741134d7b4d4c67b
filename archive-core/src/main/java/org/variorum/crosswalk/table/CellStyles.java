package org.variorum.crosswalk.table;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** How the cells of a workbook show numbers: as such, or as days, months or years. */
final class CellStyles {
  private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);
  private static final Set<Integer> DATE_FORMATS = Set.of(14, 15, 16, 17, 22, 27, 30, 36, 50, 57);
  private static final int MONTH_FORMAT = 17;
  private static final int DAYS_TO_1904 = 1462;
  private static final int LAST_DAY = 3_000_000;
  private static final int NEVER = 60;

  private final List<Shown> styles = new ArrayList<>();
  private final boolean since1904;

  CellStyles(Workbook book) throws IOException, XMLStreamException {
    since1904 = book.isSince1904();
    XMLStreamReader xml = book.part("xl/styles.xml", false);
    if (xml != null) {
      read(xml);
    }
  }

  /** Which styles show a number as a date. */
  private void read(XMLStreamReader xml) throws XMLStreamException {
    Map<Integer, Shown> formats = new HashMap<>();
    DATE_FORMATS.forEach(one -> formats.put(one, one == MONTH_FORMAT ? Shown.MONTH : Shown.DAY));
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
          formats.put(XlsxRows.number(xml.getAttributeValue(null, "numFmtId")), shown);
        }
      } else if (starts && cells && name.equals("xf")) {
        int format = XlsxRows.number(xml.getAttributeValue(null, "numFmtId"));
        styles.add(formats.getOrDefault(format, Shown.NUMBER));
      }
    }
  }

  /**
   * A number as it is shown: a day, a month or a year where its style is that of a date, without an
   * empty fraction.
   */
  String figure(String value, int style) {
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
}
