package org.variorum.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import org.variorum.document.Document;
import org.variorum.entry.Entry;

/**
 * Where an export goes: a new folder with a file for each entry, or one with all in a line each.
 */
final class ExportFolder implements AutoCloseable {
  private final Path root;
  private final OutputStream lines;
  private final boolean oneFile;

  private ExportFolder(Path root, OutputStream lines, boolean oneFile) {
    this.root = root;
    this.lines = lines;
    this.oneFile = oneFile;
  }

  /**
   * Opens a place to export to: {@code …/name.jsonl}, or a folder that is empty or not there yet.
   *
   * @throws UnwritableExportException if something lies there already, or nothing can be written
   */
  static ExportFolder at(Path path) {
    try {
      if (String.valueOf(path.getFileName()).endsWith(".jsonl")) {
        return ofLines(path.toAbsolutePath());
      }
      Files.createDirectories(path);
      refuseUsed(path);
      return new ExportFolder(path, OutputStream.nullOutputStream(), false);
    } catch (IOException e) {
      throw new UnwritableExportException("Cannot be written: " + path + " (" + e + ")", e);
    }
  }

  private static ExportFolder ofLines(Path file) throws IOException {
    if (Files.exists(file)) {
      throw new UnwritableExportException("There is a file already: " + file);
    }
    Path folder = file.resolveSibling("");
    Files.createDirectories(folder);
    return new ExportFolder(folder, Files.newOutputStream(file), true);
  }

  private static void refuseUsed(Path folder) throws IOException {
    try (Stream<Path> content = Files.list(folder)) {
      if (content.findAny().isPresent()) {
        throw new UnwritableExportException("The folder is not empty: " + folder);
      }
    }
  }

  void entry(Entry entry, Document document) throws IOException {
    if (oneFile) {
      lines.write(document.bytes());
      lines.write('\n');
    } else {
      String name = entry.kind().code() + "-" + entry.id() + ".json";
      Files.write(root.resolve(name), document.bytes());
    }
  }

  void part(String name, byte[] content) throws IOException {
    Files.write(place(name), content);
  }

  void file(String name, InputStream content) throws IOException {
    Files.copy(content, place(name), StandardCopyOption.REPLACE_EXISTING);
  }

  private Path place(String name) throws IOException {
    Path place = root.resolve(name);
    Files.createDirectories(place.resolveSibling(""));
    return place;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
