/**
 * What whoever runs the archive sets from outside: where the data lies and under which address it
 * is seen.
 */
@NullMarked
package org.variorum.settings;

import org.jspecify.annotations.NullMarked;
