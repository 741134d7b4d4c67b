package org.variorum.dissemination;

import org.variorum.entry.EntryKind;
import org.variorum.language.Texts;

/** How an entry that visitors may see is called. */
record Named(EntryKind kind, Texts heading) {}
