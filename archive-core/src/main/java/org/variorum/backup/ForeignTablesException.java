package org.variorum.backup;

import java.nio.file.Path;

/** The tables lie on a database server, whose own program backs them up better than anything. */
public class ForeignTablesException extends BackupFailedException {
  private static final long serialVersionUID = 1L;

  ForeignTablesException(Path data) {
    super(
        "the tables lie in a PostgreSQL: back them up with pg_dump, and after that the directories "
            + data.resolve("store")
            + " and "
            + data.resolve("keys"));
  }
}
