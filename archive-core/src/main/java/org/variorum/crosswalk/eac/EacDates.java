package org.variorum.crosswalk.eac;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.crosswalk.draft.Cleaned;
import org.variorum.crosswalk.tree.XmlPart;

/**
 * A date of a record: one day or a span, in words and in the machine's form.
 *
 * @param end empty where it is no span
 * @param part the element that says it
 */
record EacDates(End start, End end, boolean span, XmlPart part) {

  /** One end: what is written, and the machine's form beside it. */
  record End(String words, String normal) {
    static final End NONE = new End("", "");

    boolean isEmpty() {
      return words.isEmpty() && normal.isEmpty();
    }

    String said() {
      return words.isEmpty() ? normal : words;
    }
  }

  /** All dates that stand directly in an element, those of sets among them. */
  static List<EacDates> in(XmlPart part) {
    return part.parts()
        .flatMap(
            one ->
                switch (one.name()) {
                  case "date" -> Stream.of(new EacDates(end(one), End.NONE, false, one));
                  case "dateRange" -> Stream.of(span(one));
                  case "dateSet", "existDates", "useDates", "useDate" -> in(one).stream();
                  default -> Stream.<EacDates>empty();
                })
        .filter(dates -> !dates.start().isEmpty() || !dates.end().isEmpty())
        .collect(Collectors.toList());
  }

  private static EacDates span(XmlPart range) {
    End start = range.part("fromDate").map(EacDates::end).orElse(End.NONE);
    End end = range.part("toDate").map(EacDates::end).orElse(End.NONE);
    return new EacDates(start, end, true, range);
  }

  private static End end(XmlPart date) {
    String words = Cleaned.line(date.words());
    String normal = date.attribute("standardDate");
    String before = date.attribute("notBefore");
    String after = date.attribute("notAfter");
    if (normal.isEmpty() && !(before + after).isEmpty()) {
      normal = "[" + before + ".." + after + "]";
    }
    boolean unknown = date.attribute("status").matches("unknown(Start|End)?");
    String certain = date.attribute("certainty");
    boolean doubtful = certain.matches("(?i).*(uncertain|circa|approx|questionable|ca\\.?).*");
    String said = words.isEmpty() && doubtful && !normal.isEmpty() ? normal + "?" : words;
    return unknown && words.isEmpty() ? End.NONE : new End(said, normal);
  }

  /** The whole in words. */
  String words() {
    if (!span) {
      return start.words();
    }
    if (start.words().isEmpty() && end.words().isEmpty()) {
      return "";
    }
    return start.said() + " - " + end.said();
  }

  /** The whole in the machine's form; empty if an end has none. */
  String normal() {
    if (!span) {
      return start.normal();
    }
    if (start.normal().startsWith("[") || end.normal().startsWith("[")) {
      return "";
    }
    boolean both = !start.normal().isEmpty() && !end.normal().isEmpty();
    return both ? start.normal() + "/" + end.normal() : "";
  }

  /** What is to be read: the words, and where there are none the machine's form, open ends too. */
  String said() {
    String words = words();
    if (!words.isEmpty() || !normal().isEmpty()) {
      return words;
    }
    if (!span) {
      return start.normal();
    }
    return end.isEmpty() ? start.said() + "-" : start.isEmpty() ? "?-" + end.said() : words;
  }
}
