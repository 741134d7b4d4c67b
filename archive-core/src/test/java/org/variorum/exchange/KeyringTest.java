package org.variorum.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ObjectId;

class KeyringTest {
  private static final EntryId BOOK = new EntryId("00000000");

  private final List<String> asked = new ArrayList<>();
  private final Keyring keys =
      new Keyring(new Roll(List.of(), List.of()), new Archive(), file -> new ObjectId("00000000"));

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

  /** An archive that has one book. */
  private final class Archive extends Registrar {
    @Override
    @Nullable EntryId inArchive(String key) {
      asked.add(key);
      return key.equals("book") ? BOOK : null;
    }
  }
}
