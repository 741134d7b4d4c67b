/** Units of description: the tree of the holdings, by the elements of ISAD(G). */
@NullMarked
package org.variorum.description;

import org.jspecify.annotations.NullMarked;
