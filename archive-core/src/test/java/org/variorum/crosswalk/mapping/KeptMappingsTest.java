package org.variorum.crosswalk.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.variorum.ArchiveDatabase;
import org.variorum.Database;
import org.variorum.persistence.Collision;

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
                assertThatThrownBy(() -> begun.get(500, TimeUnit.MILLISECONDS)).isNotNull();
                return begun;
              });

      assertThat(
              other
                  .handle((kept, failed) -> failed == null ? kept : !Collision.in(failed))
                  .get(30, TimeUnit.SECONDS))
          .isFalse();
      assertThat(mappings.named("Boxes").orElseThrow().columns()).containsOnlyKeys("A");
      assertThat(mappings.keep(of("B"))).isFalse();
    }
  }
}
