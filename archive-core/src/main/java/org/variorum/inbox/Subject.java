package org.variorum.inbox;

import org.variorum.identifier.EntryId;

/**
 * What a message is about.
 *
 * @param part the local id of a question, claim or account, or the object of a scan; empty for the
 *     entry as a whole
 */
public record Subject(EntryId entry, String part) {

  public static Subject whole(EntryId entry) {
    return new Subject(entry, "");
  }

  @Override
  public String toString() {
    return part.isEmpty() ? entry.value() : entry + "#" + part;
  }
}
