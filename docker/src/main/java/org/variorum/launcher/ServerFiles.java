package org.variorum.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/** The files that tell the server how to run, written afresh at each start beside the data. */
final class ServerFiles {
  private final Path directory;

  ServerFiles(Path data) {
    this.directory = data.resolve("server");
  }

  void write() {
    try {
      Files.createDirectories(directory);
      copy("pre-boot.txt");
      copy("logging.properties");
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

  private void copy(String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(ServerFiles.class.getResourceAsStream(name))) {
      Files.copy(in, directory.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
