package org.variorum.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.variorum.ArchiveDatabase;
import org.variorum.Database;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;

@ParameterizedClass
@EnumSource(Database.class)
class FreshIdsTest {
  private static final long CHANCE = 4711;

  @Parameter Database database;
  private ArchiveDatabase archive;

  @BeforeEach
  void open() {
    archive = ArchiveDatabase.on(database);
  }

  @Test
  void givesNoneThatAnEntryBears() {
    List<EntryId> first = drawnBySameChance().several(700);
    archive.inTransaction(
        tables -> {
          first.forEach(id -> archive.bean(Drafts.class).add(announced(id)));
          return first;
        });

    List<EntryId> second = drawnBySameChance().several(900);

    assertThat(second).doesNotHaveDuplicates().hasSize(900).doesNotContainAnyElementsOf(first);
  }

  @Test
  void givesNoneThatIsPromised() {
    Set<EntryId> promised = Set.copyOf(drawnBySameChance().several(3));

    assertThat(drawnBySameChance().several(5, promised)).doesNotContainAnyElementsOf(promised);
  }

  @Test
  void givesWhatIsTakenInTogetherIdentifiersThatStandSideBySide() {
    List<EntryId> given = drawnBySameChance().several(1200);

    for (int from = 0; from < given.size(); from += 500) {
      List<EntryId> together = given.subList(from, Math.min(given.size(), from + 500));
      assertThat(together).isSorted();
      assertThat(together)
          .extracting(id -> id.value().substring(0, 4))
          .containsOnly(beginning(together));
    }
    assertThat(beginning(given)).isNotEqualTo(beginning(given.subList(500, 1200)));
  }

  private static String beginning(List<EntryId> ids) {
    return ids.get(0).value().substring(0, 4);
  }

  private FreshIds drawnBySameChance() {
    FreshIds ids = new FreshIds();
    ids.known = archive.bean(KnownEntries.class);
    ids.random = new Random(CHANCE);
    return ids;
  }

  private static DeskEntry announced(EntryId id) {
    return new DeskEntry(id, EntryKind.PERSON, Instant.EPOCH);
  }
}
