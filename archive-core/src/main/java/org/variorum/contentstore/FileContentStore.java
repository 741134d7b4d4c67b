package org.variorum.contentstore;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.UUID;
import org.variorum.identifier.ObjectId;

/** Keeps contents as files of one directory; {@code README.txt} in it says in words how. */
public class FileContentStore implements ContentStore {
  private final Path root;
  private final Path stages;

  /**
   * Opens the store, which is made if it is not there. One process at a time: what an earlier one
   * left half-done is removed.
   */
  public FileContentStore(Path root) {
    this.root = root;
    this.stages = root.resolve("stage");
    try {
      Disk.makeDirectories(stages);
      clear(stages);
      explain();
    } catch (IOException e) {
      throw StoreException.of("The content store cannot be opened: " + root, e);
    }
  }

  private static void clear(Path directory) throws IOException {
    try (DirectoryStream<Path> left = Files.newDirectoryStream(directory)) {
      for (Path file : left) {
        Files.delete(file);
      }
    }
  }

  private void explain() throws IOException {
    Path words = root.resolve("README.txt");
    try (InputStream layout = FileContentStore.class.getResourceAsStream("layout.txt")) {
      if (!Files.exists(words) && layout != null) {
        Path stage = stage();
        Files.copy(layout, stage);
        Disk.makeVisible(stage, words);
      }
    }
  }

  @Override
  public StoredContent put(InputStream bytes) {
    Path stage = stage();
    try {
      MessageDigest digest = ContentDigest.begin();
      long count = copy(bytes, stage, digest);
      ContentDigest name = ContentDigest.of(digest);
      if (!holds(name)) {
        Disk.makeVisible(stage, content(name));
      }
      return new StoredContent(name, count);
    } catch (IOException e) {
      throw StoreException.of("A content could not be kept", e);
    } finally {
      discard(stage);
    }
  }

  private static long copy(InputStream bytes, Path stage, MessageDigest digest) throws IOException {
    try (OutputStream out = new DigestOutputStream(Files.newOutputStream(stage), digest)) {
      return bytes.transferTo(out);
    }
  }

  @Override
  public boolean holds(ContentDigest digest) {
    return Files.isRegularFile(content(digest));
  }

  @Override
  public FileChannel open(ContentDigest digest) {
    try {
      return FileChannel.open(content(digest), StandardOpenOption.READ);
    } catch (NoSuchFileException e) {
      throw new MissingContentException(digest, e);
    } catch (IOException e) {
      throw StoreException.of("The content " + digest + " cannot be read", e);
    }
  }

  @Override
  public InputStream openChecked(ContentDigest digest) {
    return new CheckingStream(Channels.newInputStream(open(digest)), digest);
  }

  @Override
  public void erase(ContentDigest digest) {
    try {
      Disk.remove(derived(digest));
      Disk.remove(content(digest));
    } catch (IOException e) {
      throw StoreException.of("The content " + digest + " could not be erased", e);
    }
  }

  @Override
  public void describe(ContentManifest manifest) {
    if (!holds(manifest.digest())) {
      throw new MissingContentException(manifest.digest(), null);
    }
    byte[] json = ManifestForm.write(manifest).getBytes(StandardCharsets.UTF_8);
    keep(manifestFile(manifest.object()), stage -> Files.write(stage, json));
  }

  @Override
  public Optional<ContentManifest> manifest(ObjectId object) {
    try {
      return Optional.of(ManifestForm.read(Files.readString(manifestFile(object))));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw StoreException.of("The manifest of " + object + " cannot be read", e);
    }
  }

  @Override
  public void derive(ContentDigest digest, DerivativeWriter writer) {
    keep(derived(digest), writer);
  }

  private void keep(Path target, DerivativeWriter writer) {
    Path stage = stage();
    try {
      writer.write(stage);
      Disk.makeVisible(stage, target);
    } catch (IOException e) {
      throw StoreException.of("Could not be kept: " + root.relativize(target), e);
    } finally {
      discard(stage);
    }
  }

  @Override
  public Optional<FileChannel> derivative(ContentDigest digest) {
    try {
      return Optional.of(FileChannel.open(derived(digest), StandardOpenOption.READ));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw StoreException.of("What was made from " + digest + " cannot be read", e);
    }
  }

  private Path stage() {
    return stages.resolve(UUID.randomUUID().toString());
  }

  private static void discard(Path stage) {
    try {
      Files.deleteIfExists(stage);
    } catch (IOException e) {
      throw StoreException.of("Could not be removed: " + stage, e);
    }
  }

  private Path content(ContentDigest digest) {
    return spread("content", digest).resolve(digest.value());
  }

  private Path derived(ContentDigest digest) {
    return spread("derived", digest).resolve(digest.value() + ".zip");
  }

  private Path spread(String kind, ContentDigest digest) {
    return root.resolve(kind)
        .resolve(digest.value().substring(0, 2))
        .resolve(digest.value().substring(2, 4));
  }

  private Path manifestFile(ObjectId object) {
    return root.resolve("object")
        .resolve(object.value().substring(0, 2))
        .resolve(object.value() + ".json");
  }
}
