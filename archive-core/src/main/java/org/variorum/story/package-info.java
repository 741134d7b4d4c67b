/** Stories: dated, signed articles that lead through the archive. */
@NullMarked
package org.variorum.story;

import org.jspecify.annotations.NullMarked;
