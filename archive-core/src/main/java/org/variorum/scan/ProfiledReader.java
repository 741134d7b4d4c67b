package org.variorum.scan;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;

/** Turns samples that mean something by a colour profile into sRGB; grey stays grey. */
final class ProfiledReader extends StripReader {
  private final StripReader samples;
  private final ColorConvertOp conversion;
  private WritableRaster from = row(1, 1);
  private WritableRaster to = row(1, 1);

  ProfiledReader(StripReader samples, ICC_Profile profile) {
    this.samples = samples;
    ICC_Profile target = ICC_Profile.getInstance(ColorSpace.CS_sRGB);
    conversion = new ColorConvertOp(new ICC_Profile[] {profile, target}, null);
  }

  private static WritableRaster row(int width, int channels) {
    return Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, 1, channels, null);
  }

  @Override
  int channels() {
    return samples.channels() == 1 ? 1 : 3;
  }

  @Override
  void read(Raster strip, int y, byte[] into) {
    if (from.getWidth() != strip.getWidth() || to.getNumBands() != 3) {
      from = row(strip.getWidth(), samples.channels());
      to = row(strip.getWidth(), 3);
    }
    samples.read(strip, y, bytes(from));
    conversion.filter(from, to);
    byte[] converted = bytes(to);
    int step = 3 / channels();
    for (int i = 0; i < into.length; i++) {
      into[i] = converted[i * step];
    }
  }

  private static byte[] bytes(WritableRaster raster) {
    return ((DataBufferByte) raster.getDataBuffer()).getData();
  }
}
