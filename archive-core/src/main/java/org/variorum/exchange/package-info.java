/**
 * Handing an archive over: import and export in the open format of {@code docs/format.md}, which is
 * one JSON document per entry with scans beside them.
 */
@NullMarked
package org.variorum.exchange;

import org.jspecify.annotations.NullMarked;
