/** The entry, everything with a public page: the aggregate, its document and its digest. */
@NullMarked
package org.variorum.entry;

import org.jspecify.annotations.NullMarked;
