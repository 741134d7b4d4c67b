/**
 * What was published, taken back, hidden and merged, written down outside of the database as it
 * happens, so that all that visitors saw can be built anew without it. Lines of JSON are on the
 * disk before the transaction commits that they tell of; a line that names their block makes them
 * count, and is on the disk before anybody is told that it was done. So what was acknowledged is
 * never missing, and what was rolled back never counts. Full and daily segments go into the OCFL
 * repository. What is suppressed is taken out of all of them.
 */
@NullMarked
package org.variorum.chronicle;

import org.jspecify.annotations.NullMarked;
