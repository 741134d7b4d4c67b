import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.Random;
import org.variorum.contentstore.ContentManifest;
import org.variorum.contentstore.Disk;
import org.variorum.contentstore.FileContentStore;
import org.variorum.contentstore.ocfl.ObjectCheck;
import org.variorum.identifier.ObjectId;

/** What the content store costs: taking files in against copying and digesting them, and a check. */
class Store {
  private static final int FILES = 40;
  private static final int BYTES = 12_000_000;

  public static void main(String[] arguments) throws Exception {
    Path work = Files.createTempDirectory(Path.of(arguments[0]), "bench-store");
    Path[] files = new Path[FILES];
    for (int i = 0; i < FILES; i++) {
      byte[] bytes = new byte[BYTES];
      new Random(i).nextBytes(bytes);
      files[i] = Files.write(work.resolve("scan-" + i + ".tif"), bytes);
    }
    for (int round = 1; round <= 3; round++) {
      double plain = rate(() -> copyAll(files, work.resolve("plain")));
      FileContentStore store = new FileContentStore(work.resolve("store"), Clock.systemUTC());
      double kept = rate(() -> keepAll(files, store));
      double checked = rate(() -> store.repository().objects().forEach(Store::check));
      double small = smallObjects(new FileContentStore(work.resolve("small"), Clock.systemUTC()));
      System.out.printf(
          "copy + sha512 %4.0f MB/s · taking in %4.0f MB/s · check %4.0f MB/s · %3.0f small objects/s%n",
          plain, kept, checked, small);
      for (String made : new String[] {"plain", "store", "small"}) {
        Disk.removeTree(work.resolve(made));
      }
    }
    Disk.removeTree(work);
  }

  private interface Work {
    void run() throws Exception;
  }

  private static double rate(Work work) throws Exception {
    long begin = System.nanoTime();
    work.run();
    return FILES * (double) BYTES / 1e6 / ((System.nanoTime() - begin) / 1e9);
  }

  private static void copyAll(Path[] files, Path folder) throws Exception {
    Files.createDirectories(folder);
    for (Path file : files) {
      Path target = folder.resolve(file.getFileName());
      MessageDigest digest = MessageDigest.getInstance("SHA-512");
      try (InputStream in = Files.newInputStream(file);
          OutputStream out = new DigestOutputStream(Files.newOutputStream(target), digest)) {
        in.transferTo(out);
      }
      Disk.force(target);
    }
  }

  private static void keepAll(Path[] files, FileContentStore store) throws Exception {
    Random random = new Random(1);
    for (Path file : files) {
      try (InputStream in = Files.newInputStream(file)) {
        keep(store, in, file.getFileName().toString(), random);
      }
    }
  }

  private static void keep(FileContentStore store, InputStream in, String name, Random random) {
    var kept = store.put(in);
    store.describe(
        new ContentManifest(
            ObjectId.random(random), kept.digest(), kept.bytes(), "image/tiff", 4000, 6000, name,
            Instant.now()));
  }

  private static double smallObjects(FileContentStore store) {
    Random random = new Random(2);
    int count = 200;
    long begin = System.nanoTime();
    for (int i = 0; i < count; i++) {
      byte[] bytes = new byte[1000];
      random.nextBytes(bytes);
      keep(store, new java.io.ByteArrayInputStream(bytes), i + ".png", random);
    }
    return count / ((System.nanoTime() - begin) / 1e9);
  }

  private static void check(Path object) {
    if (!ObjectCheck.of(object).problems().isEmpty()) {
      throw new IllegalStateException("Damaged: " + object);
    }
  }
}
