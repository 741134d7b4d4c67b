/**
 * The texts of scanned pages as versions in layers: as a machine read it, as it stands on the page,
 * in translation. The words lie with the page in the content store as ALTO; the tables only list
 * them.
 */
@NullMarked
package org.variorum.textlayer;

import org.jspecify.annotations.NullMarked;
