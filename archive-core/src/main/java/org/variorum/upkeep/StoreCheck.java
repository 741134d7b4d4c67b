package org.variorum.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.variorum.chronicle.Chronicle;
import org.variorum.chronicle.Kept;
import org.variorum.contentstore.ocfl.ObjectCheck;
import org.variorum.contentstore.ocfl.OcflRepository;
import org.variorum.document.Document;

/** Reads every byte of the content store and compares it with what was kept. */
@ApplicationScoped
class StoreCheck {
  /** How many parts there are to be read. */
  static final int PARTS = OcflRepository.PARTS;

  @Inject OcflRepository repository;
  @Inject Chronicle chronicle;

  /** What was read, and what was found wrong. */
  record Found(int objects, long bytes, List<String> problems) {
    static final Found NOTHING = new Found(0, 0, List.of());

    Found and(Found more) {
      List<String> all = new ArrayList<>(problems);
      all.addAll(more.problems());
      return new Found(objects + more.objects(), bytes + more.bytes(), all);
    }
  }

  /** Reads one part. */
  Found part(int part) {
    long bytes = 0;
    List<String> problems = new ArrayList<>();
    List<Path> objects = repository.objects(part);
    for (Path object : objects) {
      ObjectCheck read = ObjectCheck.of(object);
      bytes += read.bytes();
      problems.addAll(read.problems());
    }
    return new Found(objects.size(), bytes, problems);
  }

  /** Reads the chronicle: whether each document in it is the one that was published. */
  Found chronicle() {
    int[] editions = {0};
    long[] bytes = {0};
    List<String> problems = new ArrayList<>();
    chronicle.read(
        line -> {
          byte[] document = line.document();
          if (line.what() == Kept.EDITION && document != null) {
            editions[0]++;
            bytes[0] += document.length;
            if (!Document.digestOf(document).equals(line.row().path("digest").asText())) {
              problems.add("chronicle: " + line.key() + " is not what was published");
            }
          }
        });
    return new Found(editions[0], bytes[0], problems);
  }
}
