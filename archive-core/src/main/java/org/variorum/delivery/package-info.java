/**
 * Hands scans out, whole or in tiles, to whoever may see them. That is asked at each delivery: a
 * visitor sees an object that hangs on a current edition and is open today, a colleague at the desk
 * sees them all. Addresses of tiles follow the IIIF Image API 3 at level 0.
 */
@NullMarked
package org.variorum.delivery;

import org.jspecify.annotations.NullMarked;
