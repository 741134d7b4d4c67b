package org.variorum.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * A data directory that holds scans and what was published, and no database. To begin a new archive
 * on it would mix two: it is rebuilt or restored first.
 */
final class LostTables {
  private LostTables() {}

  /** Refuses to begin a new archive beside an older one's content store. */
  static void refuse(Path data, Map<String, String> environment) {
    boolean lost = Files.exists(data.resolve("store").resolve("ocfl")) && !hasTables(data);
    if (lost && Database.of(data, environment).isEmbedded()) {
      throw new StartRefused(
          ExitCode.FAILED,
          data
              + " has a content store and no database; give rebuild to make one from it, or restore"
              + " a backup in another directory.");
    }
  }

  /** Refuses to rebuild what is there. */
  static void ensureLost(Path data, boolean taken) {
    if (!taken) {
      throw new StartRefused(
          ExitCode.DATA_IN_USE,
          "a portal is using the data directory " + data + "; stop it before its rebuild.");
    }
    if (hasTables(data)) {
      throw new StartRefused(
          ExitCode.FAILED,
          "there is a database in "
              + data
              + " already; move its db/ away if it shall be made anew from store/ alone.");
    }
  }

  private static boolean hasTables(Path data) {
    return Files.exists(data.resolve("db"));
  }
}
