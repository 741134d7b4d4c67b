package org.variorum.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of the database that holds little more than what nobody uses. */
class SmallerFileTest {
  private static final int ROWS = 3000;

  @TempDir Path data;
  private Path file;
  private SmallerFile.Driver driver;

  @BeforeEach
  void grow() throws IOException, SQLException {
    Files.createDirectories(data.resolve("db"));
    file = data.resolve("db/variorum.mv.db");
    driver =
        new SmallerFile.Driver(
            SmallerFileTest.class.getClassLoader(), data.resolve("no driver of its own"));
    try (Connection connection = open();
        Statement statement = connection.createStatement()) {
      statement.execute("create table word (id int primary key, words varchar, number int)");
      statement.execute("create index word_words on word (words)");
      statement.execute(
          "insert into word select \"X\", 'word ' || mod(\"X\" * 7919, 100003), 0"
              + " from system_range(1, %d)".formatted(ROWS));
      for (int round = 1; round <= 60; round++) {
        statement.execute("update word set number = " + round);
      }
      statement.execute("shutdown immediately");
    }
  }

  private Database database() {
    return Database.of(data, Map.of());
  }

  private Connection open() throws SQLException {
    Database database = database();
    return DriverManager.getConnection(database.url(), database.user(), database.password());
  }

  private void assertWhole() throws SQLException {
    try (Connection connection = open();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select count(*), min(number), count(distinct words) from word")) {
      rows.next();
      assertThat(rows.getInt(1)).isEqualTo(ROWS);
      assertThat(rows.getInt(2)).isEqualTo(60);
      assertThat(rows.getInt(3)).isEqualTo(ROWS);
    }
  }

  private SmallerFile smaller() {
    return new SmallerFile(data, database(), 0);
  }

  @Test
  void isWrittenAnewWithAllThatIsInIt() throws Exception {
    long before = Files.size(file);

    assertThat(smaller().write(driver)).isTrue();

    assertThat(Files.size(file)).isLessThan(before / 4);
    assertWhole();
    smaller().keep();
    assertThat(data.resolve("db")).isDirectoryNotContaining("glob:**.{larger,smaller}");
    assertWhole();
  }

  /** As a kill in the middle of an import leaves it. */
  private void killInATransaction() throws SQLException, IOException {
    Path killed = data.resolve("killed");
    try (Connection committed = open();
        Connection underWay = open();
        Statement one = committed.createStatement();
        Statement other = underWay.createStatement()) {
      one.execute("create table counter (number int)");
      underWay.setAutoCommit(false);
      other.execute("update word set number = -1");
      for (int round = 0; round < 5; round++) {
        one.execute("insert into counter values (" + round + ")");
      }
      Files.copy(file, killed);
    }
    Files.move(killed, file, StandardCopyOption.REPLACE_EXISTING);
  }

  @Test
  void undoesFirstWhatWasNotCommitted() throws Exception {
    killInATransaction();

    assertThat(smaller().write(driver)).isTrue();

    assertWhole();
  }

  @Test
  void writesNothingAnewWhileATransactionIsUnderWay() throws Exception {
    killInATransaction();

    assertThatThrownBy(() -> smaller().stage(driver)).isInstanceOf(IOException.class);

    assertWhole();
  }

  @Test
  void comesBackWhereTheNewFileCannotBeOpened() throws Exception {
    SmallerFile smaller = smaller();
    smaller.write(driver);
    Files.writeString(file, "no database", StandardOpenOption.TRUNCATE_EXISTING);

    assertThat(smaller.putBack()).isTrue();

    assertWhole();
    assertThat(smaller.putBack()).isFalse();
    assertThat(data.resolve("db/variorum.mv.db.unreadable")).hasContent("no database");
  }

  @Test
  void doesNotComeBackOverWhatAStartBeforeHasWrittenAnew() throws Exception {
    smaller().write(driver);

    assertThat(smaller().putBack()).isFalse();

    assertThat(data.resolve("db/variorum.mv.db.larger")).exists();
    assertWhole();
  }

  @Test
  void staysAsItIsWhereMostOfItIsInUse() throws Exception {
    smaller().write(driver);

    assertThat(smaller().write(driver)).isFalse();
  }

  @Test
  void isWholeAfterAKillAtAnyStep() throws Exception {
    for (int steps = 0; steps <= 3; steps++) {
      SmallerFile killed = smaller();
      if (steps == 0) {
        Files.writeString(data.resolve("db/variorum.mv.db.smaller"), "half of a file");
      } else {
        killed.stage(driver);
      }
      if (steps > 1) {
        killed.setAside();
      }
      if (steps > 2) {
        killed.swap();
      }

      assertWhole();
      SmallerFile next = smaller();
      next.write();
      next.write(driver);
      assertWhole();
      next.keep();
      assertThat(data.resolve("db")).isDirectoryNotContaining("glob:**.{larger,smaller}");
    }
  }

  @Test
  void keepsTheOldFileUntilThePortalRuns() throws Exception {
    long before = Files.size(file);

    smaller().write(driver);

    assertThat(data.resolve("db/variorum.mv.db.larger")).hasSize(before);
  }

  @Test
  void leavesNothingBesideTheFileThatCouldNotBeWrittenAnew() throws Exception {
    SmallerFile.Driver full =
        new SmallerFile.Driver(
            SmallerFileTest.class.getClassLoader(), data.resolve("no driver of its own")) {
          @Override
          void compact(Path from, Path to) throws ReflectiveOperationException {
            super.compact(from, to);
            throw new IllegalStateException("no space left on device");
          }
        };

    assertThat(smaller().write(() -> full)).isFalse();

    assertThat(data.resolve("db")).isDirectoryNotContaining("glob:**.{larger,smaller}");
    assertWhole();
  }

  @Test
  void asksForRoomForAQuarterOfTheFileAtLeast() {
    assertThat(SmallerFile.needed(40_000, 100)).isEqualTo(10_000);
    assertThat(SmallerFile.needed(40_000, 9000)).isEqualTo(18_000);
  }

  @Test
  void leavesTheFileAsItIsForOneStartAfterOneThatWasBrokenOff() throws Exception {
    long before = Files.size(file);
    Files.writeString(data.resolve("db/variorum.mv.db.smaller"), "half of a file");

    assertThat(smaller().write(() -> driver)).isFalse();

    assertThat(file).hasSize(before);
    assertThat(data.resolve("db")).isDirectoryNotContaining("glob:**.{larger,smaller}");
    assertThat(smaller().write(() -> driver)).isTrue();
    assertWhole();
  }

  @Test
  void leavesAFileAloneThatCannotBeRead() throws Exception {
    Files.writeString(file, "no database", StandardOpenOption.TRUNCATE_EXISTING);

    assertThatThrownBy(() -> smaller().write(driver))
        .isInstanceOf(ReflectiveOperationException.class);
    assertThat(smaller().write()).isFalse();
    assertThat(file).hasContent("no database");
  }
}
