package org.variorum.curation;

/** By what the list of entries is sorted. */
public enum DeskSort {
  HEADING(""),
  CODE("e.code"),
  KIND("e.kind"),
  STATE("e.state"),
  LEVEL("e.level"),
  LANGUAGES("e.languages"),
  CLAIMS("e.claims"),
  UNSOURCED("e.unsourced"),
  SCANS("e.scans"),
  CHANGED("e.changedAt");

  private final String field;

  DeskSort(String field) {
    this.field = field;
  }

  /**
   * @param name the field by which entries are sorted by name
   */
  String order(boolean descending, String name) {
    String way = descending ? " desc" : "";
    String first = field.isEmpty() ? name + way : field + way + ", " + name;
    return " order by " + first + ", e.id";
  }
}
