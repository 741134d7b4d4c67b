package org.variorum.persistence;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;

/** The database whose file lies in the data directory. */
public final class EmbeddedDatabase {
  /** Of what the file holds, the least part in hundredths that is to be still in use. */
  private static final int LEAST_IN_USE = 50;

  private static final int WRITTEN_AT_ONCE = 16 * 1024 * 1024;

  private EmbeddedDatabase() {}

  /** Whether a connection leads into a file of ours, and not to a server or into memory. */
  public static boolean isIn(Connection connection) throws SQLException {
    return connection.getMetaData().getURL().startsWith("jdbc:h2:file:");
  }

  /** Writes the file as it stands now into a new zip, while others read and write it. */
  public static void copy(Connection connection, Path zip) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("backup to '" + zip.toString().replace("'", "''") + "'");
    }
  }

  /**
   * Writes some of what is in use out of those parts of the file that hardly hold anything else, so
   * that their room can be used again. H2 does so by itself only where it may lose what was
   * acknowledged last (WRITE_DELAY above 0); without it the file grows with all that was ever
   * written.
   *
   * @return whether there was anything to do; then there may be more
   */
  public static boolean reclaim(Connection connection) throws SQLException {
    // what a pool gives out is not H2's own, but knows it
    return connection.getMetaData().getConnection() instanceof JdbcConnection own
        && own.getSession() instanceof SessionLocal session
        && reclaim(session.getDatabase().getStore().getMvStore());
  }

  private static boolean reclaim(MVStore store) {
    boolean written = store.compact(LEAST_IN_USE, WRITTEN_AT_ONCE);
    if (written) {
      store.commit();
    }
    return written;
  }
}
