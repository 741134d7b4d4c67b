package org.variorum.launcher;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where the tables are: H2 in the data directory, or a PostgreSQL of one's own.
 *
 * @param url the JDBC address
 * @param dataSource the driver's data source class
 */
record Database(String url, String dataSource, String user, String password) {

  /**
   * The pool insists on a password. Who may read H2's file is settled by the directory; PostgreSQL
   * asks for one only where it wants one.
   */
  private static final String OWNER = "variorum";

  static Database of(Path data, Map<String, String> environment) {
    String url = environment.getOrDefault("VARIORUM_DATABASE_URL", "");
    if (url.isBlank()) {
      return embedded(data);
    }
    if (!url.startsWith("jdbc:postgresql:")) {
      throw new StartRefused(
          ExitCode.MISUSED,
          "VARIORUM_DATABASE_URL must begin with jdbc:postgresql: ('" + url + "').");
    }
    return new Database(
        batched(url),
        "org.postgresql.ds.PGSimpleDataSource",
        environment.getOrDefault("VARIORUM_DATABASE_USER", ""),
        environment.getOrDefault("VARIORUM_DATABASE_PASSWORD", OWNER));
  }

  /** Many rows in one statement, where the address does not say itself whether it wants that. */
  private static String batched(String url) {
    String parameter = "reWriteBatchedInserts";
    return url.contains(parameter)
        ? url
        : url + (url.contains("?") ? "&" : "?") + parameter + "=true";
  }

  /**
   * WRITE_DELAY=0, since H2's default loses acknowledged commits when the process is killed; each
   * connection keeps what was made of its last 64 statements, of which a page needs more than H2's
   * 8. With them goes what they answered last, by which alone H2 asks a part of a statement once
   * and not for each row.
   */
  private static Database embedded(Path data) {
    String file = data.resolve("db").resolve("variorum").toString();
    return new Database(
        "jdbc:h2:file:"
            + file
            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
            + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;QUERY_CACHE_SIZE=64",
        "org.h2.jdbcx.JdbcDataSource",
        OWNER,
        OWNER);
  }

  boolean isEmbedded() {
    return url.startsWith("jdbc:h2:");
  }
}
