/**
 * What an administrator sets at the desk: each option judged before it is kept, each change written
 * down with who made it and what was there before.
 */
@NullMarked
package org.variorum.option;

import org.jspecify.annotations.NullMarked;
