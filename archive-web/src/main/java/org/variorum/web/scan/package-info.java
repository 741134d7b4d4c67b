/**
 * The addresses of scans: {@code /scan/…} for the whole in three sizes, {@code /iiif/3/…} and
 * {@code /iiif/2/…} for all that the IIIF Image API asks of it. They open no session and set no
 * cookie.
 */
@NullMarked
package org.variorum.web.scan;

import org.jspecify.annotations.NullMarked;
