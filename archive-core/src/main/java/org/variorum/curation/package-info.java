/** The curators' door: one class for each act, each guarded by a right. */
@NullMarked
package org.variorum.curation;

import org.jspecify.annotations.NullMarked;
