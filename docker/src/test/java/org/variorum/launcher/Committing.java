package org.variorum.launcher;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Random;

/** A process that commits from several threads at once, and says each commit when it is done. */
final class Committing {
  static final int THREADS = 4;
  private static final int LARGE = 300_000;

  private Committing() {}

  public static void main(String[] arguments) throws Exception {
    Database database = Database.of(Path.of(arguments[0]), Map.of());
    try (Connection connection = connect(database);
        Statement statement = connection.createStatement()) {
      statement.execute(
          "create table if not exists done"
              + " (worker int, number int, document bytea, primary key (worker, number))");
      statement.execute("create table if not exists head (worker int primary key, number int)");
    }
    for (int worker = 0; worker < THREADS; worker++) {
      int own = worker;
      new Thread(() -> work(database, own)).start();
    }
  }

  static Connection connect(Database database) throws SQLException {
    return DriverManager.getConnection(database.url(), database.user(), database.password());
  }

  private static void work(Database database, int worker) {
    try (Connection connection = connect(database);
        PreparedStatement add = connection.prepareStatement("insert into done values (?, ?, ?)");
        PreparedStatement head =
            connection.prepareStatement("merge into head key (worker) values (?, ?)")) {
      connection.setAutoCommit(false);
      byte[] document = new byte[worker == 0 ? LARGE : LARGE / 100];
      new Random(worker).nextBytes(document);
      for (int number = 1; ; number++) {
        add.setInt(1, worker);
        add.setInt(2, number);
        add.setBytes(3, document);
        add.executeUpdate();
        head.setInt(1, worker);
        head.setInt(2, number);
        head.executeUpdate();
        connection.commit();
        System.out.println(worker + " " + number);
        Thread.sleep(worker == 0 ? 40 : worker * 15L);
      }
    } catch (SQLException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
