/**
 * Contested history: questions, the claims and accounts that answer them, and the rules that say
 * when sources disagree.
 */
@NullMarked
package org.variorum.claim;

import org.jspecify.annotations.NullMarked;
