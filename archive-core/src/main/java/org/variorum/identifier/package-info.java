/** How things are named for ever: identifiers of entries and of the parts within an entry. */
@NullMarked
package org.variorum.identifier;

import org.jspecify.annotations.NullMarked;
