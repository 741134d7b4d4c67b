/**
 * That two entries turned out to be about one subject: what was stated of both comes together in
 * the one that is kept, and whatever refers to the one that was given up is led to it. It can be
 * taken back.
 */
@NullMarked
package org.variorum.merger;

import org.jspecify.annotations.NullMarked;
