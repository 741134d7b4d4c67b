package org.variorum.job;

import org.variorum.ArchiveDatabase;

/** What jobs do when a portal starts. */
public final class Restart {
  private Restart() {}

  /** Lets those go on that were running when it stopped. */
  public static void of(ArchiveDatabase archive) {
    archive.bean(WatchedJobs.class).goOn(new PortalOpened());
  }
}
