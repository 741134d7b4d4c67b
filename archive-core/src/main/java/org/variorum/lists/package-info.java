/** How colleagues keep the lists of the desk: views by a name, and the columns that they chose. */
@NullMarked
package org.variorum.lists;

import org.jspecify.annotations.NullMarked;
