package org.variorum.contentstore;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.variorum.identifier.ObjectId;

/**
 * How the first versions of this software kept contents: each under its digest, with a manifest for
 * each object beside them.
 */
final class EarlierLayout {
  private final Path contents;
  private final Path manifests;

  EarlierLayout(Path root) {
    contents = root.resolve("content");
    manifests = root.resolve("object");
  }

  Path content(ContentDigest digest) {
    String name = digest.value();
    return contents.resolve(name.substring(0, 2)).resolve(name.substring(2, 4)).resolve(name);
  }

  Optional<ContentManifest> manifest(ObjectId object) throws IOException {
    try {
      return Optional.of(ManifestForm.read(Files.readString(file(object))).manifest());
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  private Path file(ObjectId object) {
    return manifests.resolve(object.value().substring(0, 2)).resolve(object.value() + ".json");
  }

  List<ContentManifest> manifests() throws IOException {
    List<ContentManifest> all = new ArrayList<>();
    for (Path file : files(manifests)) {
      all.add(ManifestForm.read(Files.readString(file)).manifest());
    }
    return all;
  }

  List<Path> contents() throws IOException {
    return files(contents);
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  void forget(ContentManifest manifest) throws IOException {
    Disk.remove(file(manifest.object()));
  }

  void forget(ContentDigest digest) throws IOException {
    Disk.remove(content(digest));
  }

  /** Removes the folders once nothing is left in them. */
  void close() throws IOException {
    if (manifests().isEmpty() && contents().isEmpty()) {
      Disk.removeTree(manifests);
      Disk.removeTree(contents);
    }
  }
}
