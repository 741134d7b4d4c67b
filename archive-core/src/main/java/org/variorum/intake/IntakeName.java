package org.variorum.intake;

import org.jspecify.annotations.Nullable;
import org.variorum.identifier.EntryId;

/**
 * A name that an import brings and that the archive may know.
 *
 * @param key of its record
 * @param kind the code of the kind of entry
 * @param entry the one that it may be
 * @param heading of that one
 * @param held whether it is held to be this one, though nobody has said so
 * @param decided whether somebody has said whether it is
 * @param joined the one that it was said to be; absent if it was said to be another, or nothing
 */
public record IntakeName(
    String key,
    String name,
    String kind,
    EntryId entry,
    String heading,
    boolean held,
    boolean decided,
    @Nullable EntryId joined) {

  /** One of which nobody has said anything. */
  public IntakeName(
      String key, String name, String kind, EntryId entry, String heading, boolean held) {
    this(key, name, kind, entry, heading, held, false, null);
  }

  /** Whether it was said to be this one. */
  public boolean isJoined() {
    return entry.equals(joined);
  }

  /** Whether it is held to be this one by its number, or since it came last. */
  public boolean isHeld() {
    return held && !decided;
  }

  /** Whether it was said to be none of those. */
  public boolean isApart() {
    return decided && joined == null;
  }
}
