/** Walks through the shipped jar: started once, read and used in a real browser. */
@NullMarked
package org.variorum.it;

import org.jspecify.annotations.NullMarked;
