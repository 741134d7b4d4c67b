package org.variorum.contentstore;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import org.variorum.settings.Settings;

/** Gives the beans the content store of this archive, in {@code store} of its data directory. */
@ApplicationScoped
class ContentStoreGround {
  @Inject Settings settings;

  @Produces
  @ApplicationScoped
  ContentStore store() {
    return new FileContentStore(settings.dataDirectory().resolve("store"));
  }
}
