/**
 * Reads pictures that strangers send and cuts them into what a screen asks for. A file is judged by
 * its bytes before anything is decoded; it is decoded in strips, so that memory stays bounded
 * however large the page; tiles of 512 pixels at halving scales are cut once (IIIF Image API 3,
 * level 0). Decoding sits behind {@link org.variorum.scan.ScanDecoder}, so that it can move to a
 * process of its own.
 */
@NullMarked
package org.variorum.scan;

import org.jspecify.annotations.NullMarked;
