/**
 * The visitors' door: what they may see, read from editions and the published tables and from
 * nothing else, and handed out as views that carry text and the language it is in.
 */
@NullMarked
package org.variorum.readingroom;

import org.jspecify.annotations.NullMarked;
