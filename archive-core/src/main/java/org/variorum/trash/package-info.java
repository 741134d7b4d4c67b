/** What was thrown away: it can be put back for a while, and is then erased for good. */
@NullMarked
package org.variorum.trash;

import org.jspecify.annotations.NullMarked;
