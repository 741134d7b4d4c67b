/**
 * One change of many entries: what is to be changed as a pure function of an entry, what its
 * rehearsal found of each, and what became of it.
 */
@NullMarked
package org.variorum.bulk;

import org.jspecify.annotations.NullMarked;
