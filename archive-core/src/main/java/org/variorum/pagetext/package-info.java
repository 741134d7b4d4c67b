/**
 * The text of a scanned page with the place of each word, as pure values, and the forms in which
 * others write it: ALTO 2 to 4, PAGE XML 2013 to 2019, hOCR and plain text.
 */
@NullMarked
package org.variorum.pagetext;

import org.jspecify.annotations.NullMarked;
