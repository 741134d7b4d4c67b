package org.variorum.search;

/** What an entry, a question or a page has or has not. */
public enum Trait {
  /** Scanned pages. */
  SCANS("scans"),
  /** What the sources disagree on. */
  DISAGREE("disagree"),
  /** A text of a scanned page that someone has checked. */
  CHECKED("checked");

  private final String code;

  Trait(String code) {
    this.code = code;
  }

  /** The word for it in addresses and in the index. */
  public String code() {
    return code;
  }
}
