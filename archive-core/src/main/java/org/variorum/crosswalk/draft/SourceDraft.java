package org.variorum.crosswalk.draft;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.variorum.crosswalk.Catcher;
import org.variorum.entry.EntryKind;

/** Begins records of sources that a file cites and describes by their titles alone. */
public final class SourceDraft {

  private SourceDraft() {}

  /**
   * A source.
   *
   * @param address where it can be read; empty if the file does not say
   */
  public static RecordDraft of(
      String key, int line, String language, String title, String address, Catcher catcher) {
    RecordDraft draft = new RecordDraft(EntryKind.SOURCE, key, line, catcher);
    draft.heading(language, title);
    ObjectNode work = draft.particulars();
    work.put("kind", address.isEmpty() ? "reference" : "web");
    ObjectNode edition = RecordDraft.array(work, "editions").addObject();
    edition.put("title", title).put("language", language);
    if (!address.isEmpty()) {
      edition.put("address", address);
    }
    return draft;
  }
}
