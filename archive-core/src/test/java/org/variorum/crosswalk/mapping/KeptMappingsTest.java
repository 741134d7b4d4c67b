package org.variorum.crosswalk.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.OptimisticLockException;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.variorum.ArchiveDatabase;
import org.variorum.Database;

class KeptMappingsTest {
  private static ColumnMapping of(String column) {
    return new ColumnMapping("Boxes", "unit", "", "", "", Map.of(column, "heading"));
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void aNameThatIsTakenInThatMomentIsNotKeptTwice(Database database) throws Exception {
    try (ArchiveDatabase archive = ArchiveDatabase.fresh(database)) {
      KeptMappings mappings = archive.bean(KeptMappings.class);
      CompletableFuture<Boolean> other =
          archive.inTransaction(
              manager -> {
                manager.persist(new KeptMappingRow(of("A"), Instant.EPOCH));
                manager.flush();
                CompletableFuture<Boolean> begun =
                    CompletableFuture.supplyAsync(() -> mappings.keep(of("B")));
                assertThatThrownBy(() -> begun.get(300, TimeUnit.MILLISECONDS)).isNotNull();
                return begun;
              });

      assertThatThrownBy(() -> other.get(30, TimeUnit.SECONDS))
          .hasCauseInstanceOf(OptimisticLockException.class);
      assertThat(mappings.named("Boxes").orElseThrow().columns()).containsOnlyKeys("A");
      assertThat(mappings.keep(of("B"))).isFalse();
    }
  }
}
