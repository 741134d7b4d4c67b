/**
 * Starts the portal from one jar: checks what can go wrong beforehand, boots the server, says one
 * clear line.
 */
@NullMarked
package org.variorum.launcher;

import org.jspecify.annotations.NullMarked;
