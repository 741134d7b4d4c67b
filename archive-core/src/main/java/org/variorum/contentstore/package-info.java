/**
 * Where the bytes of digital objects are kept for ever: each content once, under its SHA-512, with
 * a manifest per object that can be read without this software. A content is written beside the
 * others, digested on the way, forced to the disk and only then moved to its name, so that what has
 * a name is whole. Rows of tables are written after the bytes they speak of. Another way of keeping
 * them implements {@link org.variorum.contentstore.ContentStore} and passes its contract test.
 */
@NullMarked
package org.variorum.contentstore;

import org.jspecify.annotations.NullMarked;
