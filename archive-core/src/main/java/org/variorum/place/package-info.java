/** Places and topics: names through time, coordinates, and the broader term. */
@NullMarked
package org.variorum.place;

import org.jspecify.annotations.NullMarked;
