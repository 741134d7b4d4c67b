package org.variorum.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Lays a backup out as a data directory. All of it is unpacked and checked against its manifest
 * beside the place it is for, and moved there at last; a restore that was broken off leaves the
 * directory {@value #UNFINISHED}, with which no portal starts, and is simply given again.
 */
final class Restore {
  static final String UNFINISHED = "restoring";
  private static final String MANIFEST = "manifest.txt";
  private static final String KEYS = "keys";
  private static final List<String> PARTS = List.of("store", "db", KEYS);

  private final Path data;
  private final PrintStream out;

  Restore(Path data, PrintStream out) {
    this.data = data;
    this.out = out;
  }

  /** Refuses to go on with what a broken restore left. */
  static void refuseUnfinished(Path data) {
    if (Files.exists(data.resolve(UNFINISHED))) {
      throw new StartRefused(
          ExitCode.FAILED,
          "a restore into " + data + " was broken off; give it again before the portal starts.");
    }
  }

  /** Restores a backup into the data directory, which holds no archive yet. */
  void from(Path backup) {
    try {
      prepare();
      int files = unpack(backup);
      settle();
      out.println(
          files + " files restored to " + data + ". The search index is made at the start.");
    } catch (IOException e) {
      throw new StartRefused(
          ExitCode.FAILED, "cannot restore " + backup + ": " + e.getMessage(), e);
    }
  }

  private void prepare() throws IOException {
    if (Files.exists(data.resolve(UNFINISHED))) {
      for (String part : PARTS) {
        remove(data.resolve(part));
      }
      remove(data.resolve(UNFINISHED));
    }
    for (String part : PARTS) {
      if (Files.exists(data.resolve(part))) {
        throw new StartRefused(
            ExitCode.FAILED,
            "there is an archive in "
                + data
                + " already; move it away, or name another directory with --data.");
      }
    }
  }

  private int unpack(Path backup) throws IOException {
    if (!Files.isRegularFile(backup)) {
      throw new IOException("there is no such file");
    }
    Path beside = data.resolve(UNFINISHED);
    Files.createDirectory(beside);
    try (ZipFile zip = new ZipFile(backup.toFile())) {
      Map<String, String> digests = manifest(zip);
      for (Map.Entry<String, String> file : digests.entrySet()) {
        unpack(zip, file.getKey(), file.getValue(), beside);
      }
      return digests.size();
    } catch (IOException | RuntimeException e) {
      remove(beside);
      throw e;
    }
  }

  private static Map<String, String> manifest(ZipFile zip) throws IOException {
    ZipEntry entry = zip.getEntry(MANIFEST);
    if (entry == null) {
      throw new IOException("it is no backup of this program, or was not finished");
    }
    Map<String, String> digests = new LinkedHashMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(zip.getInputStream(entry), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int blank = line.indexOf(' ');
        if (blank < 0) {
          throw new IOException("its manifest cannot be read");
        }
        digests.put(line.substring(blank + 1), line.substring(0, blank));
      }
    }
    return digests;
  }

  private static void unpack(ZipFile zip, String name, String digest, Path beside)
      throws IOException {
    Path target = beside.resolve(name).normalize();
    if (PARTS.stream().noneMatch(part -> target.startsWith(beside.resolve(part)))) {
      throw new IOException("it holds a file that belongs nowhere: " + name);
    }
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new IOException(name + " is missing in it");
    }
    Files.createDirectories(target.getParent());
    if (target.startsWith(beside.resolve(KEYS))) {
      Files.createFile(
          target,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
    MessageDigest read = sha512();
    try (InputStream in = zip.getInputStream(entry);
        OutputStream out = new DigestOutputStream(Files.newOutputStream(target), read)) {
      in.transferTo(out);
    }
    if (!HexFormat.of().formatHex(read.digest()).equals(digest)) {
      throw new IOException(name + " is damaged in it");
    }
    force(target);
  }

  private void settle() throws IOException {
    Path beside = data.resolve(UNFINISHED);
    try (Stream<Path> all = Files.walk(beside)) {
      for (Path directory : all.filter(Files::isDirectory).toList()) {
        force(directory);
      }
    }
    for (String part : PARTS) {
      if (Files.exists(beside.resolve(part))) {
        Files.move(beside.resolve(part), data.resolve(part), StandardCopyOption.ATOMIC_MOVE);
      }
    }
    force(data);
    Files.delete(beside);
    force(data);
  }

  static void force(Path path) throws IOException {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  private static void remove(Path tree) throws IOException {
    if (!Files.exists(tree)) {
      return;
    }
    try (Stream<Path> all = Files.walk(tree)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private static MessageDigest sha512() {
    try {
      return MessageDigest.getInstance("SHA-512");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-512", e);
    }
  }
}
