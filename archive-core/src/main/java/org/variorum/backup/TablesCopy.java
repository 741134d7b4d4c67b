package org.variorum.backup;

import java.nio.file.Path;

/** All tables as they stand at one moment, in a file. */
interface TablesCopy {

  /** Whether they lie in the data directory, so that they can be copied at all. */
  boolean isPossible();

  /** Writes them into a new zip file, while others read and write. */
  void write(Path zip);
}
