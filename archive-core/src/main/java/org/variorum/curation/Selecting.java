package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.variorum.identifier.EntryId;

/** Finds out which entries a selection means. */
@ApplicationScoped
class Selecting {
  /** The most entries that one act takes. */
  static final int MOST = 200_000;

  @Inject DeskEntries entries;

  List<EntryId> entries(Selection selection) {
    if (selection instanceof Selection.Ticked ticked) {
      return ticked.entries();
    }
    return entries.ids(((Selection.Found) selection).filter(), MOST);
  }
}
