package org.variorum.textlayer;

import org.variorum.identifier.ObjectId;

/** That a page has another text than before. Fired within the transaction. */
public record TextChanged(ObjectId page) {}
