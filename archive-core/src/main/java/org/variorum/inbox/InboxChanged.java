package org.variorum.inbox;

import org.variorum.identifier.EntryId;

/**
 * That what visitors said of an entry is shown otherwise than before. Fired within the transaction.
 */
public record InboxChanged(EntryId entry) {}
