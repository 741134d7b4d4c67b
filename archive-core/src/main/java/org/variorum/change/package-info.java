/**
 * What changed between two editions of an entry: part by part, and texts word by word. Pure
 * functions of what they are given.
 */
@NullMarked
package org.variorum.change;

import org.jspecify.annotations.NullMarked;
