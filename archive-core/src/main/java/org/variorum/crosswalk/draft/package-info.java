/**
 * Putting together a record of the open format from what a file of another system says: words are
 * cleaned, languages get their tags, dates are read, and what has no place is kept with the entry
 * and told.
 */
@NullMarked
package org.variorum.crosswalk.draft;

import org.jspecify.annotations.NullMarked;
