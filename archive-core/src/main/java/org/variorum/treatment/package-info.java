/**
 * How pages are shown: turned, straightened, cropped, and covered where something is not to be
 * seen. The file as it came stays as it is; each way of showing it is a version, and its pictures
 * are made in a queue in the background.
 */
@NullMarked
package org.variorum.treatment;

import org.jspecify.annotations.NullMarked;
