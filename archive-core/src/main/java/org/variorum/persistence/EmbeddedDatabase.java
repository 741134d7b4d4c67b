package org.variorum.persistence;

import java.lang.reflect.Field;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/** The database whose file lies in the data directory. */
public final class EmbeddedDatabase {
  /** Of what the file holds, the least part in hundredths that is to be still in use. */
  private static final int LEAST_IN_USE = 50;

  /** A part of which more is in use than that is never written out of. */
  private static final int WRITTEN_AT_ONCE = 64 * 1024 * 1024;

  /** Of the heap, what may be held of changes that are not in the file yet. */
  private static final int SHARE_OF_HEAP = 4;

  /** H2 reckons with four times as many bytes in 32 bits. */
  private static final long MOST_HELD = 256L * 1024 * 1024;

  private EmbeddedDatabase() {}

  /** Whether a connection leads into a file of ours, and not to a server or into memory. */
  public static boolean isIn(Connection connection) throws SQLException {
    return connection.getMetaData().getURL().startsWith("jdbc:h2:file:");
  }

  /** Whether H2 itself can be reached through a connection, which a pool may hide. */
  public static boolean isReached(Connection connection) throws SQLException {
    return store(connection) != null;
  }

  /** Writes the file as it stands now into a new zip, while others read and write it. */
  public static void copy(Connection connection, Path zip) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("backup to '" + zip.toString().replace("'", "''") + "'");
    }
  }

  /**
   * Has a large transaction written when it is committed and not again and again while it grows: H2
   * writes what has changed as soon as it takes 19 MB of memory, which is 1 MB of the file, and
   * pages that a transaction changes often are written each time. How much may wait in memory can
   * be told to a file that one opens oneself only, so H2's own field is set.
   */
  public static void gatherChanges(Connection connection) throws SQLException {
    MVStore store = store(connection);
    long room = Math.min(MOST_HELD, Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP);
    if (store != null && store.getAutoCommitMemory() < room) {
      try {
        Field bound = MVStore.class.getDeclaredField("autoCommitMemory");
        bound.setAccessible(true);
        bound.setInt(store, (int) room);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("H2 is another than it was made for", e);
      }
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
    MVStore store = store(connection);
    return store != null && reclaim(store);
  }

  /** The file that a connection leads into; null if it is another database. */
  private static @Nullable MVStore store(Connection connection) throws SQLException {
    // what a pool gives out is not H2's own, but knows it
    return connection.getMetaData().getConnection() instanceof JdbcConnection own
            && own.getSession() instanceof SessionLocal session
        ? session.getDatabase().getStore().getMvStore()
        : null;
  }

  private static boolean reclaim(MVStore store) {
    boolean written = store.compact(LEAST_IN_USE, WRITTEN_AT_ONCE);
    if (written) {
      store.commit();
    }
    return written;
  }
}
