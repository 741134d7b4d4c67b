/**
 * The addresses of scans: {@code /scan/…} for the whole in three sizes, {@code /iiif/3/…} for its
 * tiles. They open no session and set no cookie.
 */
@NullMarked
package org.variorum.web.scan;

import org.jspecify.annotations.NullMarked;
