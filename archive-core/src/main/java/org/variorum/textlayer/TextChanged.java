package org.variorum.textlayer;

import org.variorum.identifier.ObjectId;

/**
 * That a page has another text than before. Fired within the transaction.
 *
 * @param isByMachine whether a machine has just read it, and so will likely read others
 */
public record TextChanged(ObjectId page, boolean isByMachine) {}
