/**
 * Lists of references that others made, read: BibTeX and biblatex, RIS, CSL-JSON and the RDF of
 * Zotero. Each format has a table of what its fields mean; a field that the archive has no place
 * for is kept beside the others, and named.
 */
@NullMarked
package org.variorum.bibliography;

import org.jspecify.annotations.NullMarked;
