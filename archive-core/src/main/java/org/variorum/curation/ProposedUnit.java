package org.variorum.curation;

import org.variorum.description.Level;

/**
 * What a new unit is likely to be.
 *
 * @param code the next free one by the pattern of those beside it; empty if there is no pattern
 */
public record ProposedUnit(Level level, String code) {}
