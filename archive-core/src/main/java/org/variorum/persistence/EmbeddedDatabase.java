package org.variorum.persistence;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** The database whose file lies in the data directory. */
public final class EmbeddedDatabase {
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
}
