package org.variorum.contentstore;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.variorum.contentstore.ocfl.OcflRepository;
import org.variorum.settings.Settings;

/** Gives the beans the content store of this archive, in {@code store} of its data directory. */
@ApplicationScoped
class ContentStoreGround {
  @Inject Settings settings;
  @Inject Clock clock;

  private @Nullable FileContentStore opened;

  private synchronized FileContentStore opened() {
    if (opened == null) {
      Path store = settings.storeDirectory();
      opened =
          settings.readsOnly()
              ? new FileContentStore(store, settings.dataDirectory().resolve("stage"), clock)
              : new FileContentStore(store, clock);
    }
    return opened;
  }

  @Produces
  @ApplicationScoped
  ContentStore store() {
    return opened();
  }

  @Produces
  OcflRepository repository() {
    return opened().repository();
  }
}
