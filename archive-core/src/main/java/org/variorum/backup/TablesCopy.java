package org.variorum.backup;

import java.nio.file.Path;

/** The file in which all tables lie, and copies of it as they stand at one moment. */
interface TablesCopy {

  /** Whether they lie in the data directory, so that they can be copied at all. */
  boolean isPossible();

  /** Writes them into a new zip file, while others read and write. */
  void write(Path zip);

  /**
   * Whether what gives out connections lets H2 be reached, so that its file can be looked after.
   */
  boolean isReached();

  /** Frees some room in the file, where less than half of it is in use; see {@link FileUpkeep}. */
  void reclaim();
}
