/** The desk's side of an entry: its head, and a revision for each act of a curator. */
@NullMarked
package org.variorum.revision;

import org.jspecify.annotations.NullMarked;
