/**
 * Writes published entries in the formats of others, one writer each, from what visitors see; what
 * a format cannot hold is listed.
 */
@NullMarked
package org.variorum.dissemination;

import org.jspecify.annotations.NullMarked;
