/**
 * The whole archive in one file, written while it runs; {@code variorum restore} reads it. And care
 * for the file of the database itself.
 */
@NullMarked
package org.variorum.backup;

import org.jspecify.annotations.NullMarked;
