package org.variorum.curation;

import java.util.List;
import java.util.Optional;
import org.variorum.document.Document;
import org.variorum.identifier.EntryId;

/**
 * What would become of an entry that an import brings.
 *
 * @param revision its newest one; 0 if the archive does not have it yet
 * @param published whether it would be shown to the public
 * @param unpublishable what would keep it from the public where it should be shown
 * @param document what it would be, if it would change
 * @param returns whether it would come back from the trash, where the undo of an import has put it
 */
public record RehearsedEntry(
    EntryId id,
    ImportedEntry.Outcome outcome,
    int revision,
    boolean published,
    List<Hindrance> unpublishable,
    Optional<Document> document,
    boolean returns) {

  public RehearsedEntry {
    unpublishable = List.copyOf(unpublishable);
  }
}
