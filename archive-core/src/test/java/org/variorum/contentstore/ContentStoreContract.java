package org.variorum.contentstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.variorum.identifier.ObjectId;

/** What every content store keeps to. */
abstract class ContentStoreContract {
  private ContentStore store;

  /** Opens the store of this test, the same each time. */
  abstract ContentStore open();

  /** Spoils one byte of a content behind the store's back. */
  abstract void spoil(ContentDigest digest) throws IOException;

  /** How many files lie in the store that no content, manifest or derivative is. */
  abstract long leftovers() throws IOException;

  @BeforeEach
  void openStore() {
    store = open();
  }

  @Test
  void givesBackWhatItKeeps() throws IOException {
    StoredContent kept = store.put(bytes("page"));

    assertThat(kept.bytes()).isEqualTo(4);
    assertThat(read(kept.digest())).isEqualTo("page");
    assertThat(leftovers()).isZero();
  }

  @Test
  void namesAContentByItsSha512() throws Exception {
    ContentDigest digest = store.put(bytes("page")).digest();

    byte[] expected =
        MessageDigest.getInstance("SHA-512").digest("page".getBytes(StandardCharsets.UTF_8));
    assertThat(digest.value()).isEqualTo(HexFormat.of().formatHex(expected));
  }

  @Test
  void keepsTheSameContentOnce() throws IOException {
    StoredContent first = store.put(bytes("page"));
    StoredContent second = store.put(bytes("page"));

    assertThat(second).isEqualTo(first);
    assertThat(leftovers()).isZero();
  }

  @Test
  void erasesAContentWithWhatWasMadeFromIt() throws IOException {
    ContentDigest digest = store.put(bytes("page")).digest();
    ContentDigest other = store.put(bytes("other")).digest();
    store.derive(digest, stage -> Files.writeString(stage, "tiles"));

    store.erase(digest);
    store.erase(digest);

    assertThat(store.holds(digest)).isFalse();
    assertThat(store.derivative(digest)).isEmpty();
    assertThat(read(other)).isEqualTo("other");
    assertThat(store.put(bytes("page")).digest()).isEqualTo(digest);
  }

  @Test
  void keepsContentsWhenItIsOpenedAnew() throws IOException {
    ContentDigest digest = store.put(bytes("page")).digest();

    store = open();

    assertThat(read(digest)).isEqualTo("page");
  }

  @Test
  void keepsNothingOfAStreamThatBreaks() throws IOException {
    InputStream breaking =
        new InputStream() {
          private int left = 100_000;

          @Override
          public int read() throws IOException {
            if (left-- > 0) {
              return 7;
            }
            throw new IOException("broken");
          }
        };

    assertThatExceptionOfType(StoreException.class).isThrownBy(() -> store.put(breaking));

    assertThat(leftovers()).isZero();
  }

  @Test
  void saysThatTheDiskIsFull() {
    InputStream full =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("No space left on device");
          }
        };

    assertThatExceptionOfType(StoreFullException.class).isThrownBy(() -> store.put(full));
  }

  @Test
  void saysWhichContentIsMissing() {
    ContentDigest unknown = new ContentDigest("0".repeat(128));

    assertThat(store.holds(unknown)).isFalse();
    assertThatExceptionOfType(MissingContentException.class)
        .isThrownBy(() -> store.open(unknown))
        .withMessageContaining(unknown.value());
  }

  @Test
  void refusesToHandOutADamagedContentAsWhole() throws IOException {
    byte[] page = new byte[50_000];
    new Random(3).nextBytes(page);
    ContentDigest digest = store.put(new ByteArrayInputStream(page)).digest();
    try (InputStream whole = store.openChecked(digest)) {
      assertThat(whole.readAllBytes()).isEqualTo(page);
    }

    spoil(digest);

    try (InputStream damaged = store.openChecked(digest)) {
      assertThatExceptionOfType(DamagedContentException.class).isThrownBy(damaged::readAllBytes);
    }
  }

  @Test
  void describesAnObjectWhoseContentItHolds() {
    ContentManifest manifest = manifest(store.put(bytes("page")).digest());

    store.describe(manifest);

    assertThat(store.manifest(manifest.object())).contains(manifest);
    assertThat(store.manifest(ObjectId.random(new Random(2)))).isEmpty();
  }

  @Test
  void refusesToDescribeAnObjectWithoutContent() {
    assertThatExceptionOfType(MissingContentException.class)
        .isThrownBy(() -> store.describe(manifest(new ContentDigest("0".repeat(128)))));
  }

  @Test
  void keepsTheOldDerivativeWhenMakingANewOneFails() throws IOException {
    ContentDigest digest = store.put(bytes("page")).digest();
    store.derive(digest, stage -> Files.writeString(stage, "tiles"));

    assertThatExceptionOfType(StoreException.class)
        .isThrownBy(
            () ->
                store.derive(
                    digest,
                    stage -> {
                      Files.writeString(stage, "half");
                      throw new IOException("broken");
                    }));

    try (FileChannel tiles = store.derivative(digest).orElseThrow()) {
      assertThat(Channels.newInputStream(tiles).readAllBytes()).asString().isEqualTo("tiles");
    }
    assertThat(leftovers()).isZero();
  }

  static ContentManifest manifest(ContentDigest digest) {
    return new ContentManifest(
        ObjectId.random(new Random(1)),
        digest,
        4,
        "image/png",
        60,
        40,
        "Лист 12 «об».png",
        Instant.parse("2026-01-02T03:04:05Z"),
        3,
        true);
  }

  private String read(ContentDigest digest) throws IOException {
    try (FileChannel content = store.open(digest)) {
      return new String(Channels.newInputStream(content).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
