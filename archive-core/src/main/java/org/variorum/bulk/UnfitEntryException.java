package org.variorum.bulk;

import org.variorum.language.RefusedException;

/** An entry to which an act cannot be done, while it can be to others. */
public class UnfitEntryException extends RefusedException {
  private static final long serialVersionUID = 1L;

  private final BulkWhy why;
  private final String detail;

  /**
   * @param detail what only words can say; empty if there is nothing
   */
  public UnfitEntryException(BulkWhy why, String detail) {
    super(why + (detail.isEmpty() ? "" : ": " + detail));
    this.why = why;
    this.detail = detail;
  }

  public BulkWhy why() {
    return why;
  }

  public String detail() {
    return detail;
  }
}
