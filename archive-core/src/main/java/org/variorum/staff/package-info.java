/** The people who work on the archive: who they are, what they may do, and how they sign in. */
@NullMarked
package org.variorum.staff;

import org.jspecify.annotations.NullMarked;
