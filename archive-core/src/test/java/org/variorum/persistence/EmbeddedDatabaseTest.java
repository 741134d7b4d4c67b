package org.variorum.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {
  private static final int ROWS = 20_000;
  private static final int ROUNDS = 60;

  @TempDir Path dir;

  @Test
  void roomOfWhatIsNoLongerInTheFileIsUsedAgainAndNothingIsLost() throws SQLException {
    try (Connection connection =
        DriverManager.getConnection("jdbc:h2:file:" + dir.resolve("kept") + ";WRITE_DELAY=0")) {
      fill(connection);
      int before = inUse(connection);
      assertThat(before).as("hundredths of the parts of the file in use").isLessThan(50);

      int calls = 0;
      while (EmbeddedDatabase.reclaim(connection) && calls < 200) {
        calls++;
      }

      assertThat(calls).isPositive();
      assertThat(inUse(connection)).isGreaterThanOrEqualTo(50);
      try (Statement statement = connection.createStatement();
          ResultSet sum = statement.executeQuery("select count(*), sum(turn) from kept")) {
        sum.next();
        assertThat(sum.getInt(1)).isEqualTo(ROWS);
        assertThat(sum.getLong(2)).isEqualTo(turns());
      }
    }
  }

  @Test
  void whatALargeTransactionChangesIsWrittenWhenItIsCommitted() throws SQLException {
    assertThat(versionsOfALargeTransaction("as-it-comes", connection -> {})).isGreaterThan(6);
    assertThat(versionsOfALargeTransaction("gathered", EmbeddedDatabase::gatherChanges))
        .isLessThan(4);
  }

  /** What is done to a connection first. */
  @FunctionalInterface
  private interface Preparing {
    void prepare(Connection connection) throws SQLException;
  }

  /** How often the file was written meanwhile. */
  private long versionsOfALargeTransaction(String file, Preparing preparing) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection("jdbc:h2:file:" + dir.resolve(file) + ";WRITE_DELAY=0");
        Statement statement = connection.createStatement()) {
      preparing.prepare(connection);
      statement.execute("create table kept(id int primary key, words varchar(400))");
      statement.execute("create index kept_words on kept(words)");
      statement.execute("create index kept_both on kept(words, id)");
      connection.setAutoCommit(false);
      long before = store(connection).getCurrentVersion();
      try (PreparedStatement row = connection.prepareStatement("insert into kept values (?, ?)")) {
        for (int id = 0; id < ROWS; id++) {
          row.setInt(1, id);
          row.setString(2, (id * 7919L) % 100_003 + "x".repeat(200));
          row.addBatch();
        }
        row.executeBatch();
      }
      connection.commit();
      return store(connection).getCurrentVersion() - before;
    }
  }

  /**
   * A row here and a row there, again and again: each write leaves most of an earlier one behind.
   */
  private static void fill(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("set retention_time 0");
      statement.execute("create table kept(id int primary key, turn int, words varchar(400))");
      statement.execute(
          "insert into kept select x, 0, repeat('x', 300) from system_range(1, " + ROWS + ")");
    }
    connection.setAutoCommit(false);
    try (PreparedStatement change =
        connection.prepareStatement("update kept set turn = ? where mod(id, ?) = 0")) {
      for (int turn = 1; turn <= ROUNDS; turn++) {
        change.setInt(1, turn);
        change.setInt(2, divisor(turn));
        change.executeUpdate();
        connection.commit();
      }
    }
    connection.setAutoCommit(true);
  }

  private static int divisor(int turn) {
    return 400 + turn;
  }

  private static long turns() {
    long sum = 0;
    for (int id = 1; id <= ROWS; id++) {
      int last = 0;
      for (int turn = 1; turn <= ROUNDS; turn++) {
        last = id % divisor(turn) == 0 ? turn : last;
      }
      sum += last;
    }
    return sum;
  }

  private static int inUse(Connection connection) {
    return store(connection).getFileStore().getChunksFillRate();
  }

  private static MVStore store(Connection connection) {
    SessionLocal session = (SessionLocal) ((JdbcConnection) connection).getSession();
    return session.getDatabase().getStore().getMvStore();
  }
}
