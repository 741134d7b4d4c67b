package org.variorum.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.variorum.Database;
import org.variorum.identifier.EntryId;
import org.variorum.persistence.Collision;
import org.variorum.revision.DeskEntry;

/** Two who change one row in the same moment. */
@ParameterizedClass
@EnumSource(Database.class)
class CollisionTest {
  @Parameter Database database;

  @Test
  void isToldFromOtherFailures() {
    DeskWork desk = DeskWork.on(database);
    EntryId entry = desk.begun("Changed by two at once");

    Throwable thrown =
        catchThrowable(
            () ->
                desk.archive()
                    .inTransaction(
                        mine -> {
                          DeskEntry seen = mine.find(DeskEntry.class, entry.value());
                          CompletableFuture.runAsync(
                                  () ->
                                      desk.archive().inTransaction(other -> changed(other, entry)))
                              .join();
                          mine.lock(seen, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
                          return seen;
                        }));

    assertThat(Collision.in(thrown)).isTrue();
    assertThat(Collision.in(new IllegalStateException("Something else"))).isFalse();
  }

  private static DeskEntry changed(EntityManager manager, EntryId entry) {
    DeskEntry row = manager.find(DeskEntry.class, entry.value());
    manager.lock(row, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    return row;
  }
}
