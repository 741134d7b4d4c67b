/**
 * Scans that find their units by the names of their files, as {@code RLA-2-17_003.tif} says that it
 * is page 3 of the unit RLA 2/17: brought from a colleague's computer, or lying in the inbox of the
 * server.
 */
@NullMarked
package org.variorum.filing;

import org.jspecify.annotations.NullMarked;
