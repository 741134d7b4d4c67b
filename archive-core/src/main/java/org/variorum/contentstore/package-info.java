/**
 * Where the bytes of digital objects are kept for ever: each object as an object of an OCFL
 * repository, with what is said of it and what was done to it (PREMIS 3), so that it can be read
 * without this software. A content is digested on the way, forced to the disk and only then made
 * visible, so that what can be found is whole. Rows of tables are written after the bytes they
 * speak of. Another way of keeping them implements {@link org.variorum.contentstore.ContentStore}
 * and passes its contract test.
 */
@NullMarked
package org.variorum.contentstore;

import org.jspecify.annotations.NullMarked;
