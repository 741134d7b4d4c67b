/**
 * The pages by which an archive speaks of itself: about, charter, rights, imprint and the like. The
 * program brings a text for each; the archive may write its own, and every version of it is kept.
 */
@NullMarked
package org.variorum.standing;

import org.jspecify.annotations.NullMarked;
