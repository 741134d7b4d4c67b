package org.variorum.web.facelet;

/** A part of a page that was read, and writes itself for each who asks. */
@FunctionalInterface
interface Piece {
  void write(Writing page);
}
