package org.variorum.readingroom;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.EntryId;

/**
 * The stories before and after one, as they are dated.
 *
 * @param older null for the first that was told
 * @param newer null for the latest
 */
record Beside(@Nullable EntryId older, @Nullable EntryId newer) {
  static final Beside NONE = new Beside(null, null);

  Stream<EntryId> ids() {
    return Stream.of(Optional.ofNullable(older), Optional.ofNullable(newer))
        .flatMap(Optional::stream);
  }
}
