/** What is kept for a while because it is asked for again and again, and could be made anew. */
@NullMarked
package org.variorum.recent;

import org.jspecify.annotations.NullMarked;
