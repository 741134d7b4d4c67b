package org.variorum.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ObjectId;
import org.variorum.revision.KnownEntry;

class KeyringTest {
  private static final EntryId BOOK = new EntryId("00000000");

  private static final Random RANDOM = new Random(1);
  private static final Set<EntryId> LED =
      Stream.generate(() -> EntryId.random(RANDOM)).limit(20).collect(Collectors.toSet());

  private final List<String> asked = new ArrayList<>();
  private final Keyring keys =
      new Keyring(
          new Roll(List.of(), List.of(), LED), new Archive(), file -> new ObjectId("00000000"));

  @Test
  void asksTheArchiveOnceForAKeyHoweverManyRecordsUseIt() {
    Keyring ofAnother = keys.with(file -> new ObjectId("00000000"));

    assertThat(keys.entry("@book")).isEqualTo(BOOK);
    assertThat(keys.entry("@book")).isEqualTo(BOOK);
    assertThat(ofAnother.entry("@book")).isEqualTo(BOOK);
    assertThat(asked).containsExactly("book");
  }

  @Test
  void refusesAKeyThatNobodyHas() {
    assertThatThrownBy(() -> keys.entry("@nothing"))
        .isInstanceOf(RefusedRecordException.class)
        .hasMessageContaining("@nothing");
  }

  @Test
  void asksAtOnceForAllThatTheDeliveryMayLeadTo() {
    LED.forEach(one -> assertThat(keys.elsewhere(EntryKind.UNIT, one)).isEmpty());

    assertThat(asked).containsExactly("20 elsewhere");
  }

  /** An archive that has one book. */
  private final class Archive extends Registrar {
    @Override
    @Nullable EntryId inArchive(String key) {
      asked.add(key);
      return key.equals("book") ? BOOK : null;
    }

    @Override
    Map<EntryId, KnownEntry> calledElsewhere(Collection<EntryId> identifiers) {
      asked.add(identifiers.size() + " elsewhere");
      return Map.of();
    }
  }
}
