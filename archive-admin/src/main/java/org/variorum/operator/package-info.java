/**
 * The door through which commands typed at a shell reach the running portal: loopback and a token
 * file only.
 */
@NullMarked
package org.variorum.operator;

import org.jspecify.annotations.NullMarked;
