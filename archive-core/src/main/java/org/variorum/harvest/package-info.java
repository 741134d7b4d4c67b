/** Keeps since when each entry is as harvesters see it, also of those that are gone. */
@NullMarked
package org.variorum.harvest;

import org.jspecify.annotations.NullMarked;
