package org.variorum.curation;

/** By what the list of entries is sorted. */
public enum DeskSort {
  HEADING("e.sortKey"),
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

  String order(boolean descending) {
    String way = descending ? " desc" : "";
    return " order by " + field + way + ", e.sortKey, e.id";
  }
}
