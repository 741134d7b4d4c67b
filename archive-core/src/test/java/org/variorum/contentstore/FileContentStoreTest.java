package org.variorum.contentstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileContentStoreTest extends ContentStoreContract {
  @TempDir Path root;

  @Override
  ContentStore open() {
    return new FileContentStore(root);
  }

  @Override
  void spoil(ContentDigest digest) throws IOException {
    byte[] bytes = Files.readAllBytes(file(digest));
    bytes[bytes.length / 2] ^= 1;
    Files.write(file(digest), bytes);
  }

  private Path file(ContentDigest digest) {
    String name = digest.value();
    return root.resolve("content/" + name.substring(0, 2) + "/" + name.substring(2, 4))
        .resolve(name);
  }

  @Override
  long leftovers() throws IOException {
    try (Stream<Path> stages = Files.list(root.resolve("stage"))) {
      return stages.count();
    }
  }

  @Test
  void saysInWordsHowItIsLaidOut() {
    assertThat(root.resolve("README.txt")).content().contains("SHA-512").contains("sha512sum");
  }

  @Test
  void clearsAwayWhatAKilledProcessLeftHalfDone() throws IOException {
    Files.writeString(root.resolve("stage/half"), "ha");

    open();

    assertThat(leftovers()).isZero();
  }

  @Test
  void namesTheManifestByItsObject() throws IOException {
    ContentStore store = open();
    ContentDigest digest = store.put(new ByteArrayInputStream(new byte[] {1})).digest();
    ContentManifest manifest = manifest(digest);

    store.describe(manifest);

    String id = manifest.object().value();
    assertThat(root.resolve("object/" + id.substring(0, 2) + "/" + id + ".json"))
        .content()
        .contains("\"sha512\" : \"" + digest + "\"");
  }
}
