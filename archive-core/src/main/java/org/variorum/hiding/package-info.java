/**
 * What is kept from visitors though it was published, and why: an entry, one edition or a scan. It
 * is hidden at once and shown again, or suppressed for good. The list of what is hidden outlives
 * whatever is written anew from the documents, and all that shows or publishes anything honours it.
 *
 * <p>What the archive itself takes back is withdrawn, with a reason that visitors read in its
 * place.
 */
@NullMarked
package org.variorum.hiding;

import org.jspecify.annotations.NullMarked;
