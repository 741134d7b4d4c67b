package org.variorum.search;

import org.variorum.ArchiveDatabase;

/** Does what the index does each night, for tests of what visitors find the day after. */
public final class NightFalls {
  private NightFalls() {}

  public static void on(ArchiveDatabase archive) {
    archive.bean(OpenedPages.class).note();
  }
}
