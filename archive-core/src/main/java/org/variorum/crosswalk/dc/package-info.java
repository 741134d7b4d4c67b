/** Dublin Core in XML: {@code oai_dc}, {@code dcterms} and whatever encloses them. */
@NullMarked
package org.variorum.crosswalk.dc;

import org.jspecify.annotations.NullMarked;
