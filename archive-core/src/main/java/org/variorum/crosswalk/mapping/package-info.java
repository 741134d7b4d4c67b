/**
 * What somebody said of the columns of a table: drawn once, kept under a name, and found again by
 * the headings of the columns.
 */
@NullMarked
package org.variorum.crosswalk.mapping;

import org.jspecify.annotations.NullMarked;
