/** What keeps the archive in order: tables and index written anew, and all that is kept checked. */
@NullMarked
package org.variorum.upkeep;

import org.jspecify.annotations.NullMarked;
