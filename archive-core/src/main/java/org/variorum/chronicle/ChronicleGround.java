package org.variorum.chronicle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.contentstore.ocfl.OcflRepository;
import org.variorum.settings.Settings;

/** Gives the chronicle its files, in the content store's directory. */
@ApplicationScoped
class ChronicleGround {
  private static final long FULL = 8L * 1024 * 1024;

  @Inject Settings settings;
  @Inject OcflRepository repository;
  @Inject Clock clock;

  private @Nullable ChronicleFiles files;
  private @Nullable Erasures erasures;

  Path folder() {
    return settings.storeDirectory().resolve("chronicle");
  }

  synchronized ChronicleFiles files() {
    if (files == null) {
      files = new ChronicleFiles(folder(), repository, clock, FULL);
    }
    return files;
  }

  synchronized Erasures erasures() {
    if (erasures == null) {
      erasures = new Erasures(folder().resolve("erase"));
    }
    return erasures;
  }

  /** Takes these documents out of all segments. */
  void erase(List<Erasures.Key> keys) {
    if (!keys.isEmpty()) {
      files().erase(line -> keys.stream().anyMatch(key -> key.is(line)));
      erasures().forget(keys);
    }
  }
}
