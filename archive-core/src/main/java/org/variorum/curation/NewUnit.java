package org.variorum.curation;

import org.variorum.description.Level;
import org.variorum.language.Texts;

/**
 * A unit to be added.
 *
 * @param code as it was typed; blank for none
 */
public record NewUnit(UnitPlace place, Level level, Texts heading, String code) {}
