/**
 * The public archive as files that work from a disk or any web server: its own pages, fetched and
 * led to each other.
 */
@NullMarked
package org.variorum.web.copy;

import org.jspecify.annotations.NullMarked;
