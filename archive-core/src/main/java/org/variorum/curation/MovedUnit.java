package org.variorum.curation;

import org.variorum.identifier.EntryId;

/**
 * That a unit stands elsewhere now.
 *
 * @param revision the number that its revision got; the one it had if it stands where it stood
 * @param unusual whether its level does not usually stand under that of the unit above
 */
public record MovedUnit(EntryId unit, int revision, boolean unusual) {}
