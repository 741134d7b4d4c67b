/**
 * Hands scans out, whole or in tiles, to whoever may see them. That is asked at each delivery: a
 * visitor sees an object that hangs on a current edition and is open today, a colleague at the desk
 * sees them all. Addresses of pictures follow the IIIF Image API, 3.0 and 2.1, at level 2: what was
 * cut when the scan came in is sent as it is, all else is made of it.
 */
@NullMarked
package org.variorum.delivery;

import org.jspecify.annotations.NullMarked;
