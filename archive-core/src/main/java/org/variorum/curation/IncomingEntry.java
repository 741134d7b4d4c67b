package org.variorum.curation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.entry.Entry;

/**
 * An entry as an import brings it.
 *
 * @param recordDigest the digest of the record that it was read from
 * @param publish whether it shall be shown to the public
 * @param file the file that the record stands in
 * @param joined what was put together with what the archive has; absent if it is as the record says
 * @param others further records of the same import that were put together with it
 * @param found the revision that the archive had of it when the record was looked at; 0 if none,
 *     absent if nobody looked
 * @param returns whether it comes out of the trash, whoever threw it away
 */
public record IncomingEntry(
    Entry entry,
    String recordDigest,
    boolean publish,
    String file,
    @Nullable JoinedRecord joined,
    List<JoinedRecord> others,
    @Nullable Integer found,
    boolean returns) {

  public IncomingEntry {
    others = List.copyOf(others);
  }

  /** One that is as the record says, of a file without a name. */
  public IncomingEntry(Entry entry, String recordDigest, boolean publish) {
    this(entry, recordDigest, publish, "", null, List.of(), null, false);
  }
}
