/**
 * What comes of an entry when a file states something of the same subject: what both say is said
 * once, what contradicts stands beside, and nothing that somebody wrote is overwritten.
 */
@NullMarked
package org.variorum.joining;

import org.jspecify.annotations.NullMarked;
