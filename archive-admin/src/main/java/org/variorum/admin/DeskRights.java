package org.variorum.admin;

import org.variorum.staff.Right;

/**
 * Which right a page of the desk asks for before it is shown. What is done on it asks again, act by
 * act.
 */
public final class DeskRights {

  private DeskRights() {}

  /** The right that the page at a path asks for; for one that there is not, that to read. */
  public static Right needed(String path) {
    return switch (DeskAddress.of(path).page()) {
      case "audit", "invitations", "staff" -> Right.MANAGE_STAFF;
      case "backups", "columns", "import", "imported", "jobs", "settings" -> Right.OPERATE;
      case "hide" -> Right.REVIEW;
      case "withdraw" -> Right.PUBLISH;
      case "bulk", "change", "merge", "new", "scans", "sources-new", "split" -> Right.EDIT;
      default -> Right.READ_DESK;
    };
  }
}
