package org.variorum.textlayer;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.ObjectId;

/**
 * A version of one of the texts of a page, without its words.
 *
 * @param number from 1 within its layer
 * @param language a tag of BCP 47; empty if nobody said
 * @param engine the program that read it; empty if none did
 * @param by the pen name of who wrote, brought or ordered it; empty for whoever runs the machine
 * @param digest of its ALTO
 * @param confidence how sure the machine was of the average word; absent if nobody said
 * @param shown whether visitors may read it, if they may see the page
 */
public record TextVersion(
    ObjectId object,
    TextLayer layer,
    int number,
    TextOrigin origin,
    String language,
    String engine,
    String by,
    Instant at,
    String digest,
    int words,
    int letters,
    @Nullable Integer confidence,
    boolean shown,
    List<Check> checks) {
  public TextVersion {
    checks = List.copyOf(checks);
  }

  public TextState state() {
    return switch (checks.size()) {
      case 0 -> origin.isMachine() ? TextState.MACHINE : TextState.UNCHECKED;
      case 1 -> TextState.CHECKED_ONCE;
      default -> TextState.CHECKED_TWICE;
    };
  }
}
