package org.variorum.scan;

/** Where a tile lies: at which level, in which column and row of it. */
public record TilePlace(int level, int column, int row) {

  /** The name of the tile's entry in the archive of a picture's tiles. */
  String entryName() {
    return "tiles/" + (1 << level) + "/" + column + "_" + row + ".jpg";
  }
}
