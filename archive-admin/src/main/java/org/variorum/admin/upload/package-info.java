/**
 * Scans at the desk: the resumable upload by the tus protocol 1.0.0 (core, creation, termination,
 * expiration) and the scans themselves, published or not. A small servlet of our own, since a piece
 * must lie on the disk before it is acknowledged.
 */
@NullMarked
package org.variorum.admin.upload;

import org.jspecify.annotations.NullMarked;
