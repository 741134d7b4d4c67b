/**
 * Writes the tables from the documents, in the transaction of the act; all of them can be written
 * anew.
 */
@NullMarked
package org.variorum.projection;

import org.jspecify.annotations.NullMarked;
