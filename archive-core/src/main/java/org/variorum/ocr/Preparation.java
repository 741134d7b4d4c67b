package org.variorum.ocr;

/**
 * How a picture is made ready to be read. What is done, and in which order it is tried, was
 * measured on typewritten pages of which the text is known; see {@code docs/decisions/0035}.
 */
enum Preparation {
  /** As it is; only to be compared with. */
  NONE {
    @Override
    GreyImage of(GreyImage image) {
      return image;
    }
  },
  /** Enlarged if it is small, levelled if it leans, its paper made even. */
  USUAL {
    @Override
    GreyImage of(GreyImage image) {
      GreyImage large = isSmall(image) ? Cleaning.doubled(image) : image;
      return Cleaning.flattened(Cleaning.levelled(large, Cleaning.skew(large)));
    }
  },
  /** The same without grain. */
  WITHOUT_GRAIN {
    @Override
    GreyImage of(GreyImage image) {
      return Cleaning.median(USUAL.of(image));
    }
  },
  /** The same in black and white. */
  BLACK_AND_WHITE {
    @Override
    GreyImage of(GreyImage image) {
      return Cleaning.thresholded(USUAL.of(image));
    }
  };

  /** What a page of a letter has at 200 dots an inch. */
  private static final int SMALL = 1600;

  abstract GreyImage of(GreyImage image);

  /** A long narrow strip is not: enlarged it would need more memory than is meant for it. */
  static boolean isSmall(GreyImage image) {
    return image.width() < SMALL && 4L * image.pixels().length <= GreySink.MOST_PIXELS;
  }
}
