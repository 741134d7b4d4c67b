/** Pictures and scans: where the bytes came from, what is said under them, who may see them. */
@NullMarked
package org.variorum.digitalobject;

import org.jspecify.annotations.NullMarked;
