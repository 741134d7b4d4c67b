/**
 * Writes the pages that are only read. They are Facelets as all others, but hold no component, keep
 * no state and take no events; so nothing is built for a request: a file is read once, and what was
 * read writes itself.
 */
@NullMarked
package org.variorum.web.facelet;

import org.jspecify.annotations.NullMarked;
