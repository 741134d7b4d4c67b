package org.variorum.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.contentstore.ContentDigest;
import org.variorum.contentstore.ContentManifest;
import org.variorum.contentstore.Disk;
import org.variorum.contentstore.FileContentStore;
import org.variorum.contentstore.ocfl.ObjectCheck;
import org.variorum.contentstore.ocfl.OcflJudge;
import org.variorum.identifier.ObjectId;

/**
 * A process that keeps scans and publishes is killed at random moments; {@code bench/kills} does it
 * two hundred times. Nothing that was acknowledged may be lost, nothing may come back that was
 * erased or never counted, and another implementation of OCFL has to find the repository valid.
 */
class KillsTest {
  private static final int KILLS = Integer.getInteger("variorum.kills", 6);
  private static final int FRESH_AFTER = 20;
  private static final int LONGEST_LIFE = 600;

  @TempDir Path folder;

  private final Map<String, String[]> scans = new HashMap<>();
  private final Set<String> changing = new HashSet<>();
  private final Set<String> erasing = new HashSet<>();
  private final Set<String> erased = new HashSet<>();
  private final Map<String, String> editions = new HashMap<>();
  private final Set<String> forgetting = new HashSet<>();
  private final Set<String> forgotten = new HashSet<>();
  private final Set<String> dropped = new HashSet<>();
  private int repaired;
  private int objects;
  private int acknowledged;

  @Test
  void losesNothingThatWasAcknowledgedAndStaysValid() throws Exception {
    long seed = Long.getLong("variorum.kills.seed", System.nanoTime());
    Random random = new Random(seed);
    Path root = folder.resolve("store-0");
    for (int kill = 1; kill <= KILLS; kill++) {
      if (kill % FRESH_AFTER == 0) {
        Disk.removeTree(root);
        root = folder.resolve("store-" + kill);
        forgetAll();
      }
      workUntilKilled(root, seed + kill, random.nextInt(LONGEST_LIFE));
      assertWhole(root, "kill " + kill + " of seed " + seed);
    }
    assertThat(acknowledged).isGreaterThan(KILLS);
    System.out.printf(
        "%d kills: %d things acknowledged, %d objects judged, %d times something was left half-done%n",
        KILLS, acknowledged, objects, repaired);
  }

  private void forgetAll() {
    List.of(changing, erasing, erased, forgetting, forgotten, dropped).forEach(Set::clear);
    scans.clear();
    editions.clear();
  }

  private void workUntilKilled(Path root, long seed, int life) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Depositor.class.getName(),
                root.toString(),
                String.valueOf(seed))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader said =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      assertThat(said.readLine()).isEqualTo("open");
      note(String.valueOf(said.readLine()).split(" ", -1));
      Thread executioner = new Thread(() -> kill(process, life));
      executioner.start();
      for (String line = said.readLine(); line != null; line = said.readLine()) {
        note(line.split(" ", -1));
      }
      executioner.join();
    }
    process.waitFor();
  }

  /** By its handle, which leaves what it has said to be read. */
  private static void kill(Process process, int life) {
    try {
      TimeUnit.MILLISECONDS.sleep(life);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    process.toHandle().destroyForcibly();
  }

  /** Lines that were cut off tell nothing. */
  private void note(String[] words) {
    acknowledged++;
    switch (words[0]) {
      case "scan" -> {
        if (words.length == 4 && (words[3].equals("open") || words[3].equals("restricted"))) {
          scans.put(words[1], words);
        }
      }
      case "changing" -> changing.add(words[1]);
      case "erasing" -> erasing.add(words[1]);
      case "erased" -> erased.add(words[2]);
      case "edition" -> editions.put(words[1], words[2]);
      case "forgetting" -> forgetting.add(words[1]);
      case "forgot" -> forgotten.add(words[1]);
      case "dropped" -> dropped.add(words[1]);
      default -> acknowledged--;
    }
  }

  private void assertWhole(Path root, String when) throws IOException {
    repaired += left(root).isEmpty() ? 0 : 1;
    FileContentStore store = Depositor.store(root);
    ChronicleFiles chronicle = Depositor.chronicle(root, store);
    scans.values().forEach(scan -> assertKept(store, scan, when));
    assertChronicle(chronicle, when);
    for (Path object : store.repository().objects()) {
      assertThat(ObjectCheck.of(object).problems()).as(when).isEmpty();
    }
    OcflJudge.Verdict verdict = OcflJudge.of(root.resolve("ocfl"));
    objects += verdict.objects();
    assertThat(verdict.errors()).as(when).isEmpty();
    assertThat(verdict.warnings()).as(when).isEmpty();
    assertThat(left(root)).as(when).isEmpty();
  }

  private static List<Path> left(Path root) throws IOException {
    try (Stream<Path> all = Files.list(root.resolve("stage"))) {
      return all.toList();
    }
  }

  private void assertKept(FileContentStore store, String[] scan, String when) {
    ContentDigest digest = new ContentDigest(scan[2]);
    ContentManifest manifest = store.manifest(new ObjectId(scan[1])).orElseThrow();
    if (!erasing.contains(scan[2])) {
      assertThat(read(store, digest)).as(when).isTrue();
      if (scan[3].equals("restricted") || !changing.contains(scan[1])) {
        assertThat(manifest.access().who()).as(when).isEqualTo(scan[3]);
      }
    }
    if (erased.contains(scan[2])) {
      assertThat(store.holds(digest)).as(when).isFalse();
      assertThat(manifest.fileName()).as(when).isEmpty();
    }
  }

  private static boolean read(FileContentStore store, ContentDigest digest) {
    try (var bytes = store.openChecked(digest)) {
      return bytes.readAllBytes().length > 0;
    } catch (IOException e) {
      return false;
    }
  }

  private void assertChronicle(ChronicleFiles chronicle, String when) {
    chronicle.unsettled().forEach(line -> chronicle.dropped(line.block()));
    Map<String, Line> read = new HashMap<>();
    chronicle.read(line -> read.put(line.row().path("entry_id").asText(), line));
    assertThat(editions.keySet()).as(when).allMatch(read::containsKey);
    assertThat(dropped).as(when).noneMatch(read::containsKey);
    editions.forEach(
        (entry, digest) -> {
          byte[] document = read.get(entry).document();
          if (forgotten.contains(entry)) {
            assertThat(document).as(when).isNull();
          } else if (!forgetting.contains(entry)) {
            assertThat(ContentDigest.of(document).value()).as(when).isEqualTo(digest);
          }
        });
  }
}
