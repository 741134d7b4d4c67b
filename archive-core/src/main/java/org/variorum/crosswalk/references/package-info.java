/** Lists of references, BibTeX, RIS, CSL-JSON and Zotero's RDF, by the same door as other files. */
@NullMarked
package org.variorum.crosswalk.references;

import org.jspecify.annotations.NullMarked;
