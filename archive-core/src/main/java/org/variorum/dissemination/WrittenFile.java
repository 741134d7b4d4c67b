package org.variorum.dissemination;

import java.util.Set;
import org.variorum.identifier.EntryId;
import org.variorum.readingroom.MadeFromEntries;

/**
 * An entry as a file.
 *
 * @param bytes not to be changed
 * @param unlisted whether it belongs to a person who may be living
 * @param sources the entries whose change makes another file of it
 */
@SuppressWarnings("ArrayRecordComponent") // handed on to whoever sends it, once
public record WrittenFile(byte[] bytes, boolean unlisted, Set<EntryId> sources)
    implements MadeFromEntries {

  /** Units inherit, so that what is written of one depends on the tree. */
  @Override
  public boolean isPlaced() {
    return true;
  }
}
