package org.variorum.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.variorum.contentstore.Disk;

/**
 * A backup while it is written: a zip with the database at {@code db/variorum.mv.db}, every file of
 * the content store at its path below {@code store/}, and at its end {@code manifest.txt}: a line
 * for each file with its SHA-512, a blank, and its path. A backup without that manifest was broken
 * off. It has its name only once it is whole and on the disk, and is readable for its owner only.
 */
final class BackupFile implements AutoCloseable {
  static final String DATABASE = "db/variorum.mv.db";
  static final String MANIFEST = "manifest.txt";
  private static final String UNFINISHED = ".part";

  private final Path target;
  private final Path stage;
  private final ZipOutputStream zip;
  private final StringBuilder manifest = new StringBuilder();
  private long files;
  private long bytes;

  private BackupFile(Path target) throws IOException {
    this.target = target;
    this.stage = beside(target, UNFINISHED);
    this.zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(stage), 1 << 20));
    zip.setLevel(Deflater.BEST_SPEED);
  }

  /** An empty file beside the backup, in place of what was left there; its owner's only. */
  static Path beside(Path target, String ending) throws IOException {
    Path file = target.resolveSibling(target.getFileName() + ending);
    Files.deleteIfExists(file);
    return Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
  }

  static BackupFile at(Path target) throws IOException {
    return new BackupFile(target);
  }

  /** Takes in the one file of the database's own zip. */
  void database(Path copy) throws IOException {
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(copy))) {
      if (in.getNextEntry() == null) {
        throw new IOException("The copy of the database is empty: " + copy);
      }
      add(DATABASE, in);
    }
  }

  /** Takes in a file; one that was erased in the meantime is left out. */
  void file(String name, Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      add(name, in);
    } catch (NoSuchFileException erasedMeanwhile) {
      // What is erased for good belongs in no backup.
    }
  }

  private void add(String name, InputStream content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    DigestInputStream read = new DigestInputStream(content, sha512());
    bytes += read.transferTo(zip);
    zip.closeEntry();
    files++;
    line(read.getMessageDigest(), name);
  }

  private void line(MessageDigest digest, String name) {
    manifest.append(HexFormat.of().formatHex(digest.digest())).append(' ').append(name);
    manifest.append('\n');
  }

  static MessageDigest sha512() {
    try {
      return MessageDigest.getInstance("SHA-512");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-512", e);
    }
  }

  /** Ends the file, forces it to the disk and gives it its name. */
  void finish() throws IOException {
    zip.putNextEntry(new ZipEntry(MANIFEST));
    OutputStream out = zip;
    out.write(manifest.toString().getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
    zip.close();
    Disk.makeVisible(stage, target);
  }

  long files() {
    return files;
  }

  long bytes() {
    return bytes;
  }

  /** Whatever was not finished is taken away. */
  @Override
  public void close() throws IOException {
    try {
      zip.close();
    } finally {
      Files.deleteIfExists(stage);
    }
  }

  /** The files below a directory; none if there is no such directory. */
  static List<Path> filesBelow(Path directory) throws IOException {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    List<Path> files = new ArrayList<>();
    Files.walkFileTree(
        directory,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes kind) {
            if (kind.isRegularFile()) {
              files.add(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException failure)
              throws IOException {
            return goesOn(failure);
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
              throws IOException {
            return failure == null ? FileVisitResult.CONTINUE : goesOn(failure);
          }
        });
    return files;
  }

  /** What was there a moment ago may be gone: files that are being written come and go. */
  private static FileVisitResult goesOn(IOException failure) throws IOException {
    if (failure instanceof NoSuchFileException) {
      return FileVisitResult.CONTINUE;
    }
    throw failure;
  }
}
