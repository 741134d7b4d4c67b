package org.variorum.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.variorum.contentstore.ContentDigest;

/**
 * A bag that is being written (BagIt 1.0, RFC 8493). It is one only once {@code bagit.txt} lies in
 * it, which is written last.
 */
final class BagFolder {
  private static final String MANIFEST = "manifest-sha512.txt";
  private static final List<String> READ_ME =
      List.of("README.en.txt", "README.ru.txt", "README.de.txt");
  private static final List<String> SCHEMA = List.of("entry.schema.json", "format.md");

  private final Path root;

  private BagFolder(Path root) {
    this.root = root;
  }

  /**
   * Begins one in a folder that is empty or not there yet.
   *
   * @throws UnwritableExportException if something lies there already, or nothing can be written
   */
  static BagFolder at(Path root) {
    try {
      ExportFolder.at(root).close();
      return new BagFolder(root);
    } catch (IOException e) {
      throw new UnwritableExportException("Cannot be written: " + root + " (" + e + ")", e);
    }
  }

  /** Where what is exported goes. */
  Path archive() {
    return root.resolve(Bag.ARCHIVE);
  }

  /**
   * Lays what explains it beside the payload, lists all files and makes it a bag.
   *
   * @param source what the archive is called; empty if it has no name
   * @param description what the bag holds
   */
  void close(String source, String description, LocalDate today) {
    try {
      for (String name : READ_ME) {
        copy(name, root.resolve(Bag.PAYLOAD).resolve(name));
      }
      for (String name : SCHEMA) {
        copy(name, root.resolve(Bag.PAYLOAD).resolve("schema").resolve(name));
      }
      Files.write(root.resolve(Bag.INFO), info(source, description, today));
      Files.write(root.resolve(MANIFEST), manifest(payload()));
      Files.write(root.resolve(Bag.DECLARATION), Bag.DECLARED);
      Files.write(
          root.resolve("tag" + MANIFEST),
          manifest(Stream.of(Bag.INFO, Bag.DECLARATION, MANIFEST).map(root::resolve).toList()));
    } catch (IOException e) {
      throw new UnwritableExportException("The bag broke off: " + root + " (" + e + ")", e);
    }
  }

  private static void copy(String name, Path to) throws IOException {
    Files.createDirectories(to.resolveSibling(""));
    try (InputStream from = BagFolder.class.getResourceAsStream(name)) {
      Files.copy(Objects.requireNonNull(from, name), to);
    }
  }

  private List<Path> payload() throws IOException {
    try (Stream<Path> all = Files.walk(root.resolve(Bag.PAYLOAD))) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private byte[] info(String source, String description, LocalDate today) throws IOException {
    long bytes = 0;
    List<Path> payload = payload();
    for (Path file : payload) {
      bytes += Files.size(file);
    }
    List<String> lines = new ArrayList<>();
    if (!source.isBlank()) {
      lines.add("Source-Organization: " + source.replaceAll("\\s+", " ").strip());
    }
    lines.add("External-Description: " + description);
    lines.add("Bagging-Date: " + today);
    lines.add("Payload-Oxum: " + bytes + "." + payload.size());
    lines.add("Bag-Software-Agent: Variorum");
    return lines(lines);
  }

  private byte[] manifest(List<Path> files) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Path file : files) {
      String name = root.relativize(file).toString().replace('\\', '/');
      lines.add(ContentDigest.of(file).value() + "  " + Bag.escaped(name));
    }
    return lines(lines);
  }

  private static byte[] lines(List<String> lines) {
    return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
  }
}
