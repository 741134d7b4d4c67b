package org.variorum.reference;

import java.time.format.DateTimeFormatter;

/** Writes a reference in the tags of Research Information Systems, one a line, ended by CR LF. */
final class Ris {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy/MM/dd");

  private final StringBuilder lines = new StringBuilder();

  private Ris() {}

  static String written(Reference reference) {
    Ris ris = new Ris();
    ris.put("TY", type(reference.type()));
    reference.authors().forEach(author -> ris.put("AU", name(author)));
    ris.put("TI", reference.title());
    ris.put("T2", reference.container());
    ris.put("ET", reference.edition());
    ris.put("PB", reference.imprint().publisher());
    ris.put("CY", reference.imprint().place());
    ris.put("SN", reference.imprint().isbn());
    ris.put("AV", reference.keptBy().archive());
    ris.put("CN", reference.keptBy().code());
    ris.put("PY", reference.issued().split("-", 2)[0]);
    ris.put("DA", reference.issued().replace('-', '/'));
    ris.put("UR", reference.address());
    if (!reference.address().isEmpty()) {
      ris.put("Y2", DAY.format(reference.accessed()));
    }
    ris.put("LA", reference.language());
    ris.lines.append("ER  - \r\n");
    return ris.lines.toString();
  }

  private static String type(Reference.Type type) {
    return switch (type) {
      case PAGE -> "ELEC";
      case BOOK -> "BOOK";
      case UNPUBLISHED -> "UNPB";
    };
  }

  private static String name(Contributor author) {
    return author.given().isEmpty() ? author.family() : author.family() + ", " + author.given();
  }

  private void put(String tag, String words) {
    String line = words.replaceAll("\\s+", " ").strip();
    if (!line.isEmpty()) {
      lines.append(tag).append("  - ").append(line).append("\r\n");
    }
  }
}
