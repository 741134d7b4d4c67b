/**
 * Hands the archive to image viewers by the IIIF Presentation API 3.0: a manifest for each entry
 * that shows pictures and for each of its pages, collections that follow the tree of the holdings,
 * what rests on a page as annotations of its boxes, and its texts as annotations of their lines, in
 * which words are sought by the IIIF Content Search API.
 */
@NullMarked
package org.variorum.presentation;

import org.jspecify.annotations.NullMarked;
