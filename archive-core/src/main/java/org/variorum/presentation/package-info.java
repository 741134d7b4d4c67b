/**
 * Hands the archive to image viewers by the IIIF Presentation API 3.0: a manifest for each entry
 * that shows pictures and for each of its pages, collections that follow the tree of the holdings,
 * and what rests on a page as annotations of its boxes. A page's text would be one more page of
 * annotations on its canvas; as long as the archive has none, nothing is said of it.
 */
@NullMarked
package org.variorum.presentation;

import org.jspecify.annotations.NullMarked;
