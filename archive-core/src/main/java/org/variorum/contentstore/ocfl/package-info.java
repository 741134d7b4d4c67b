/**
 * Objects laid out as the Oxford Common File Layout 1.1 has them, so that they can be read and
 * checked without this software. Nothing is seen before it is whole and on the disk: a new object
 * is built beside the repository and moved to its place in one step; a new version is moved into
 * its object first and made the head after that. What a killed process left half-done lies in the
 * stage, with a note of what it was for, and is finished or dropped when the repository is opened.
 */
@NullMarked
package org.variorum.contentstore.ocfl;

import org.jspecify.annotations.NullMarked;
