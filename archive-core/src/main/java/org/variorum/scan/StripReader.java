package org.variorum.scan;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.ColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DirectColorModel;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.util.Optional;
import java.util.stream.IntStream;
import org.variorum.scan.UnacceptableFileException.Reason;

/** Reads the pixels of a strip as grey or sRGB, whatever way they are kept. */
abstract class StripReader {
  private static final int WHITE = 0xFF;

  /**
   * Chooses by the colours of a picture, which are the same for all its strips.
   *
   * @param beside a profile that its reader left aside
   */
  static StripReader of(ColorModel colours, Optional<ICC_Profile> beside) {
    StripReader plain = plain(colours);
    Optional<ICC_Profile> fitting =
        beside.filter(profile -> profile.getNumComponents() == plain.channels());
    return fitting.isPresent() ? new ProfiledReader(plain, fitting.get()) : own(plain, colours);
  }

  private static StripReader own(StripReader plain, ColorModel colours) {
    ColorSpace space = colours.getColorSpace();
    if (!(colours instanceof IndexColorModel) && isProfiled(space)) {
      return new ProfiledReader(plain, ((ICC_ColorSpace) space).getProfile());
    }
    return plain.channels() == 4 ? new InkReader(plain) : plain;
  }

  /** Reads the samples, whatever they mean. */
  private static StripReader plain(ColorModel colours) {
    if (colours instanceof IndexColorModel palette) {
      return new OfPalette(palette);
    }
    int own = colours.getNumColorComponents();
    boolean packed = colours instanceof DirectColorModel && colours.getComponentSize(0) == 8;
    if (own != 1 && own != 3 && own != 4
        || colours.getTransferType() > DataBuffer.TYPE_USHORT && !packed) {
      throw new UnacceptableFileException(Reason.UNSUPPORTED_COLOUR, own + " components");
    }
    return new OfSamples(own, colours.getNumComponents(), colours.hasAlpha());
  }

  private static boolean isProfiled(ColorSpace space) {
    return space instanceof ICC_ColorSpace
        && !space.isCS_sRGB()
        && !space.equals(ColorSpace.getInstance(ColorSpace.CS_GRAY));
  }

  /** 1 for grey, 3 for colours, 4 for inks. */
  abstract int channels();

  abstract void read(Raster strip, int y, byte[] into);

  private static byte over(int sample, int alpha) {
    return (byte) ((sample * alpha + WHITE * (WHITE - alpha) + WHITE / 2) / WHITE);
  }

  /** Pixels that point into a palette, black and white among them. */
  private static final class OfPalette extends StripReader {
    private final byte[] colours;
    private final int channels;
    private int[] row = new int[0];

    OfPalette(IndexColorModel palette) {
      int[] known = new int[palette.getMapSize()];
      palette.getRGBs(known);
      channels = IntStream.of(known).allMatch(OfPalette::isGrey) ? 1 : 3;
      colours = new byte[known.length * channels];
      for (int i = 0; i < colours.length; i++) {
        int colour = known[i / channels];
        colours[i] = over((colour >> (16 - 8 * (i % channels))) & 0xFF, colour >>> 24);
      }
    }

    private static boolean isGrey(int colour) {
      return (colour & 0xFF) == ((colour >> 8) & 0xFF)
          && (colour & 0xFF) == ((colour >> 16) & 0xFF);
    }

    @Override
    int channels() {
      return channels;
    }

    @Override
    void read(Raster strip, int y, byte[] into) {
      row = strip.getSamples(0, y, strip.getWidth(), 1, 0, row.length == 0 ? null : row);
      int known = colours.length / channels;
      for (int x = 0; x < strip.getWidth(); x++) {
        int colour = Math.min(row[x], known - 1) * channels;
        System.arraycopy(colours, colour, into, x * channels, channels);
      }
    }
  }

  /** Pixels that say their samples, of eight or sixteen bits, perhaps with alpha. */
  private static final class OfSamples extends StripReader {
    private final int channels;
    private final int bands;
    private final boolean alpha;
    private int[] row = new int[0];

    OfSamples(int channels, int bands, boolean alpha) {
      this.channels = channels;
      this.bands = bands;
      this.alpha = alpha;
    }

    @Override
    int channels() {
      return channels;
    }

    @Override
    void read(Raster strip, int y, byte[] into) {
      if (strip.getTransferType() == DataBuffer.TYPE_BYTE && strip.getNumBands() == channels) {
        strip.getDataElements(0, y, strip.getWidth(), 1, into);
        return;
      }
      row = strip.getPixels(0, y, strip.getWidth(), 1, row.length == 0 ? (int[]) null : row);
      int shift = strip.getSampleModel().getSampleSize(0) - 8;
      for (int x = 0; x < strip.getWidth(); x++) {
        narrow(x, shift, into);
      }
    }

    private void narrow(int x, int shift, byte[] into) {
      int opacity = alpha ? row[x * bands + channels] >> shift : WHITE;
      for (int c = 0; c < channels; c++) {
        into[x * channels + c] = over(row[x * bands + c] >> shift, opacity);
      }
    }
  }
}
