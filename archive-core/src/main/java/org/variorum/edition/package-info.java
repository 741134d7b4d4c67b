/**
 * The public side of an entry: editions, which are revisions that were published, and the published
 * tables.
 */
@NullMarked
package org.variorum.edition;

import org.jspecify.annotations.NullMarked;
