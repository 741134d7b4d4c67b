/** The whole archive in one file, written while it runs; {@code variorum restore} reads it. */
@NullMarked
package org.variorum.backup;

import org.jspecify.annotations.NullMarked;
