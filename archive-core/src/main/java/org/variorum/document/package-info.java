/**
 * The document: an entry as canonical JSON (RFC 8785), its digest, and the open format in which
 * archives hand entries to each other.
 */
@NullMarked
package org.variorum.document;

import org.jspecify.annotations.NullMarked;
