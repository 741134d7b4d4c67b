package org.variorum.scan;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Decodes tiles, one after the other, with one decoder and nothing on the disk. */
final class TileReader implements Closeable {
  private final TileArchive tiles;
  private final ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();

  TileReader(TileArchive tiles) {
    this.tiles = tiles;
  }

  /** A tile as grey or sRGB, of as many channels as its picture has. */
  Pixels read(TilePlace place) throws IOException {
    byte[] jpeg = tiles.tile(place);
    try (MemoryCacheImageInputStream in =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(jpeg))) {
      reader.setInput(in, true, true);
      BufferedImage image = reader.read(0);
      Raster raster = image.getRaster();
      byte[] samples =
          (byte[])
              raster.getDataElements(0, 0, raster.getWidth(), raster.getHeight(), (Object) null);
      return new Pixels(raster.getWidth(), raster.getHeight(), raster.getNumBands(), samples);
    }
  }

  @Override
  public void close() {
    reader.dispose();
  }
}
