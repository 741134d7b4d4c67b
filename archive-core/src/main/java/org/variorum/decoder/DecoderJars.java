package org.variorum.decoder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Collectors;
import org.variorum.contentstore.Disk;

/**
 * The class path of the process: jars that lie as plain files inside the core's own, wherever that
 * lies, and are laid beside the data at first need. The portal loads nothing of them.
 */
final class DecoderJars {
  static final List<String> NAMES =
      List.of(
          "variorum-decoder.jar",
          "imageio-core.jar",
          "imageio-metadata.jar",
          "imageio-jpeg.jar",
          "imageio-tiff.jar",
          "imageio-webp.jar",
          "common-lang.jar",
          "common-io.jar",
          "common-image.jar",
          "jai-imageio-core.jar",
          "jai-imageio-jpeg2000.jar",
          "pdfbox.jar",
          "pdfbox-io.jar",
          "fontbox.jar",
          "jbig2-imageio.jar",
          "commons-logging.jar",
          "tesseract.jar",
          "tesseract-linux-x86_64.jar",
          "leptonica.jar",
          "leptonica-linux-x86_64.jar",
          "javacpp.jar",
          "javacpp-linux-x86_64.jar");

  private final Path directory;

  DecoderJars(Path directory) {
    this.directory = directory;
  }

  /** Lays them there, over those of an older version, and names them all. */
  String unpacked() throws IOException {
    Disk.makeDirectories(directory);
    for (String name : NAMES) {
      unpack(name);
    }
    return NAMES.stream()
        .map(name -> directory.resolve(name).toString())
        .collect(Collectors.joining(System.getProperty("path.separator")));
  }

  /** By a name of its own and a move: another node may be running the same file. */
  private void unpack(String name) throws IOException {
    Path part = Files.createTempFile(directory, name, ".part");
    try (InputStream jar = DecoderJars.class.getResourceAsStream("jars/" + name)) {
      if (jar == null) {
        throw new IOException("The program lacks " + name);
      }
      Files.copy(jar, part, StandardCopyOption.REPLACE_EXISTING);
      Files.move(part, directory.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
