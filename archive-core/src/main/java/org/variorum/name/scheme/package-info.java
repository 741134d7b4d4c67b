/**
 * Schemes by which a name is written in other letters, as data: a table for each scheme and
 * language, with the rule's source. They propose forms of a name by rule; a curator takes or
 * strikes them (ISAAR(CPF) 5.1.3).
 */
@NullMarked
package org.variorum.name.scheme;

import org.jspecify.annotations.NullMarked;
