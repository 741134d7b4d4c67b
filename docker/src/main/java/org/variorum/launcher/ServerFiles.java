package org.variorum.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** The files that tell the server how to run, written afresh at each start beside the data. */
final class ServerFiles {
  private final Path directory;
  private final Path log;

  ServerFiles(Path data) {
    this.directory = data.resolve("server");
    this.log = data.resolve("log");
  }

  /** For a server that listens on this machine only, and makes a pool for a database. */
  void write(Database database) {
    try {
      Files.createDirectories(directory);
      Files.createDirectories(log);
      String commands = template("pre-boot.txt").replace("@PROPERTIES@", properties(database));
      Files.writeString(preBootCommands(), commands);
      Files.writeString(
          logging(), template("logging.properties").replace("@LOG@", logPattern().toString()));
    } catch (IOException e) {
      throw new StartRefused(
          ExitCode.DATA_UNWRITABLE, "cannot write to " + directory + " (" + e + ").", e);
    }
  }

  Path preBootCommands() {
    return directory.resolve("pre-boot.txt");
  }

  Path logging() {
    return directory.resolve("logging.properties");
  }

  /** Where whoever runs the portal finds what the console does not show. */
  Path log() {
    return log.resolve("variorum-0.log");
  }

  private Path logPattern() {
    return log.resolve("variorum-%g.log");
  }

  /**
   * The values stand in system properties: an address full of semicolons needs no escaping there.
   */
  private static String properties(Database database) {
    String all = "URL=${MPCONFIG=variorum.db.url}";
    if (!database.user().isEmpty()) {
      all += ":user=${MPCONFIG=variorum.db.user}";
    }
    if (!database.password().isEmpty()) {
      all += ":password=${MPCONFIG=variorum.db.password}";
    }
    return all;
  }

  private static String template(String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(ServerFiles.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
