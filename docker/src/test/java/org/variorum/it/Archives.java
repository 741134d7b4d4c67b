package org.variorum.it;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Data directories in the hands of a test: packed, unpacked, and their tables looked into. */
final class Archives {
  private Archives() {}

  static void unzip(InputStream from, Path directory) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(from)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Path target = directory.resolve(entry.getName());
        if (entry.isDirectory()) {
          Files.createDirectories(target);
        } else {
          Files.createDirectories(target.getParent());
          Files.copy(zip, target);
        }
      }
    }
  }

  static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    try (Stream<Path> all = Files.walk(from)) {
      for (Path one : all.toList()) {
        Files.copy(one, to.resolve(from.relativize(one).toString()));
      }
    }
  }

  static void zip(Path file, String name, Path target) throws IOException {
    try (OutputStream out = Files.newOutputStream(target);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      Files.copy(file, zip);
    }
  }

  static void execute(Path database, String sql) throws SQLException {
    try (Connection connection = open(database);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** All tables with what is in them, as the database writes it out. */
  static byte[] rows(Path database) throws SQLException {
    StringBuilder rows = new StringBuilder();
    try (Connection connection = open(database);
        Statement statement = connection.createStatement();
        ResultSet script = statement.executeQuery("script nosettings")) {
      while (script.next()) {
        rows.append(script.getString(1)).append('\n');
      }
    }
    return rows.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static Connection open(Path database) throws SQLException {
    String file = database.toString().replaceFirst("\\.mv\\.db$", "");
    return DriverManager.getConnection(
        "jdbc:h2:file:" + file + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE", "variorum", "variorum");
  }

  static String freePort() throws IOException {
    try (ServerSocket probe = new ServerSocket(0)) {
      return String.valueOf(probe.getLocalPort());
    }
  }
}
