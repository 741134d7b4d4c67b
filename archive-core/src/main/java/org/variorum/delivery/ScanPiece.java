package org.variorum.delivery;

import java.io.IOException;
import org.variorum.scan.TileArchive;
import org.variorum.scan.TilePlace;

/** A piece of a scan that was made when it came in. */
public sealed interface ScanPiece {

  /** The JPEG of the piece. */
  byte[] jpeg(TileArchive tiles) throws IOException;

  /** The whole at most 200 pixels a side. */
  record Thumbnail() implements ScanPiece {
    @Override
    public byte[] jpeg(TileArchive tiles) throws IOException {
      return tiles.thumbnail();
    }
  }

  /** The whole at most 1200 pixels a side. */
  record Preview() implements ScanPiece {
    @Override
    public byte[] jpeg(TileArchive tiles) throws IOException {
      return tiles.preview();
    }
  }

  /** One tile. */
  record Tile(TilePlace place) implements ScanPiece {
    @Override
    public byte[] jpeg(TileArchive tiles) throws IOException {
      return tiles.tile(place);
    }
  }
}
