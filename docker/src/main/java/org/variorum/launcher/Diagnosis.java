package org.variorum.launcher;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;

/**
 * Asks the database itself when a start has failed, since a server that could not deploy does not
 * say why. A start that succeeds pays nothing for it.
 */
final class Diagnosis {
  /** H2's DATABASE_ALREADY_OPEN: the server opened it, so it is sound. */
  private static final int OPEN_IN_THIS_PROCESS = 90_020;

  private final Database database;
  private final ServerFiles files;

  private Diagnosis(Database database, ServerFiles files) {
    this.database = database;
    this.files = files;
  }

  static Diagnosis of(Database database, ServerFiles files) {
    return new Diagnosis(database, files);
  }

  /** Runs a start; if it is refused because of the database, says so instead. */
  void watch(Runnable start) {
    try {
      start.run();
    } catch (StartRefused refused) {
      complain(refused);
      throw refused;
    }
  }

  private void complain(StartRefused refused) {
    try (Connection connection = connect()) {
      connection.isValid(1);
    } catch (SQLException e) {
      throw explained(e, refused);
    } catch (IOException | ReflectiveOperationException driverNotToBeHad) {
      refused.addSuppressed(driverNotToBeHad);
    }
  }

  private StartRefused explained(SQLException e, StartRefused refused) {
    refused.addSuppressed(e);
    if (e.getErrorCode() == OPEN_IN_THIS_PROCESS) {
      return refused;
    }
    if (!database.isEmbedded()) {
      return new StartRefused(
          ExitCode.DATABASE_UNREACHABLE,
          "the database at " + database.url() + " cannot be reached (" + e.getMessage() + ").",
          refused);
    }
    return new StartRefused(
        ExitCode.DATABASE_DAMAGED,
        "the database in the data directory cannot be opened; restore it from the backup. More is in "
            + files.log()
            + ".",
        refused);
  }

  private Connection connect() throws SQLException, IOException, ReflectiveOperationException {
    Properties properties = new Properties();
    properties.setProperty("user", database.user());
    properties.setProperty("password", database.password());
    return driver().connect(database.url(), properties);
  }

  private Driver driver() throws IOException, ReflectiveOperationException {
    String name = database.isEmbedded() ? "h2" : "postgresql";
    String driver = database.isEmbedded() ? "org.h2.Driver" : "org.postgresql.Driver";
    return Class.forName(driver, true, new URLClassLoader(new URL[] {unpacked(name)}))
        .asSubclass(Driver.class)
        .getDeclaredConstructor()
        .newInstance();
  }

  private static URL unpacked(String name) throws IOException {
    Path jar = Files.createTempFile("variorum-" + name, ".jar");
    jar.toFile().deleteOnExit();
    try (var in = Diagnosis.class.getResourceAsStream("/MICRO-INF/runtime/" + name + ".jar")) {
      if (in == null) {
        throw new MalformedURLException("no " + name + ".jar in this jar");
      }
      Files.write(jar, in.readAllBytes());
    }
    return jar.toUri().toURL();
  }
}
