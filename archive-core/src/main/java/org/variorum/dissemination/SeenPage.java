package org.variorum.dissemination;

import org.variorum.identifier.EntryId;
import org.variorum.scan.PageMapping;

/**
 * A page that visitors see today.
 *
 * @param shownBy an entry that shows it
 */
record SeenPage(EntryId shownBy, PageMapping mapping) {}
