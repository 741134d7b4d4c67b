package org.variorum.chronicle;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.variorum.contentstore.ContentDigest;
import org.variorum.contentstore.ContentManifest;
import org.variorum.contentstore.FileContentStore;
import org.variorum.contentstore.KeptAccess;
import org.variorum.identifier.ObjectId;

/**
 * Keeps, describes anew and erases scans, and publishes and erases editions, until it is killed;
 * says on standard output what is done.
 */
final class Depositor {
  private static final int THREADS = 3;
  private static final int LARGEST = 60_000;
  private static final long FULL = 40_000;

  private final FileContentStore store;
  private final ChronicleFiles chronicle;
  private final Erasures erasures;
  private final Random random;

  private Depositor(FileContentStore store, ChronicleFiles chronicle, Path root, long seed) {
    this.store = store;
    this.chronicle = chronicle;
    this.erasures = new Erasures(root.resolve("chronicle/erase"));
    this.random = new Random(seed);
  }

  static FileContentStore store(Path root) {
    return new FileContentStore(root, Clock.systemUTC());
  }

  static ChronicleFiles chronicle(Path root, FileContentStore store) {
    return new ChronicleFiles(
        root.resolve("chronicle"), store.repository(), Clock.systemUTC(), FULL);
  }

  public static void main(String[] arguments) {
    Path root = Path.of(arguments[0]);
    FileContentStore store = store(root);
    ChronicleFiles chronicle = chronicle(root, store);
    System.out.println("open");
    for (int i = 0; i < THREADS; i++) {
      long seed = Long.parseLong(arguments[1]) * THREADS + i;
      new Thread(() -> new Depositor(store, chronicle, root, seed).work()).start();
    }
  }

  private void work() {
    while (true) {
      scan();
      edition();
    }
  }

  private void scan() {
    byte[] bytes = new byte[random.nextInt(LARGEST) + 1];
    random.nextBytes(bytes);
    ContentDigest digest = store.put(new ByteArrayInputStream(bytes)).digest();
    ObjectId id = ObjectId.random(random);
    ContentManifest manifest =
        new ContentManifest(
            id,
            digest,
            bytes.length,
            "image/png",
            60,
            40,
            "page.png",
            Clock.systemUTC().instant(),
            1,
            false);
    store.describe(manifest);
    say("scan " + id + " " + digest + " open");
    if (random.nextInt(3) == 0) {
      say("changing " + id);
      store.describe(manifest.seenBy(new KeptAccess("restricted", null)));
      say("scan " + id + " " + digest + " restricted");
    }
    if (random.nextInt(6) == 0) {
      say("erasing " + digest);
      store.erase(digest);
      say("erased " + id + " " + digest);
    }
  }

  private void edition() {
    String block = UUID.randomUUID().toString();
    String entry = UUID.randomUUID().toString();
    String document = "{\"text\":\"" + "x".repeat(random.nextInt(4000)) + entry + "\"}";
    ObjectNode row = JsonNodeFactory.instance.objectNode().put("entry_id", entry).put("number", 1);
    byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
    row.put("digest", ContentDigest.of(bytes).value());
    chronicle.append(block, List.of(new Line(block, false, Kept.EDITION, row, bytes)));
    if (random.nextInt(5) == 0) {
      chronicle.dropped(block);
      say("dropped " + entry);
      return;
    }
    chronicle.kept(block);
    say("edition " + entry + " " + row.get("digest").asText());
    if (random.nextInt(40) == 0) {
      Erasures.Key key = new Erasures.Key(entry.replace("-", ""), 1);
      say("forgetting " + entry);
      erasures.intend(List.of(key));
      chronicle.erase(line -> line.row().path("entry_id").asText().equals(entry));
      erasures.forget(List.of(key));
      say("forgot " + entry);
    }
  }

  private static void say(String line) {
    synchronized (Depositor.class) {
      System.out.println(line);
    }
  }
}
