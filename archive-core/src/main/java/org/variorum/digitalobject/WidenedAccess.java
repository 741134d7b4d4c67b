package org.variorum.digitalobject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.variorum.contentstore.ContentStore;

/** Says in the store that more is to be seen of an object, once that is done. */
@ApplicationScoped
class WidenedAccess {
  @Inject ContentStore store;

  void keep(@Observes(during = TransactionPhase.AFTER_SUCCESS) AccessWidened widened) {
    store.manifest(widened.object()).map(widened.access()::of).ifPresent(store::describe);
  }
}
