/** Who may see a part of an entry: everybody, or the staff alone. */
@NullMarked
package org.variorum.visibility;

import org.jspecify.annotations.NullMarked;
