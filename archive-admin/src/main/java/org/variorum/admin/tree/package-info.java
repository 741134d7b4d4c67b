/** The tree of the holdings as the desk's script asks for it, and puts it in order. */
@NullMarked
package org.variorum.admin.tree;

import org.jspecify.annotations.NullMarked;
