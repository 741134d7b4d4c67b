/**
 * Bibliographic references to what the archive holds: how a page of it, or a source that it
 * describes, is named in somebody else's footnote. Styles are those of the Citation Style Language
 * (CSL 1.0); files are BibTeX, RIS and CSL-JSON.
 */
@NullMarked
package org.variorum.reference;

import org.jspecify.annotations.NullMarked;
