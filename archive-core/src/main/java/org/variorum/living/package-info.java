/**
 * Persons who may be living, by the archive's rule, and what follows from it for others to ask.
 * Pure functions of an entry and a day.
 */
@NullMarked
package org.variorum.living;

import org.jspecify.annotations.NullMarked;
