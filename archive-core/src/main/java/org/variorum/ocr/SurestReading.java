package org.variorum.ocr;

import java.util.List;
import java.util.function.Function;
import org.variorum.pagetext.PageText;

/**
 * Reads a page, and if the engine is not sure of it, reads it prepared in other ways too and keeps
 * the reading of which it is surest.
 */
final class SurestReading {
  /** Of clear pages the engine is surer than this. */
  static final int UNSURE = 87;

  private static final List<Preparation> OTHERS =
      List.of(Preparation.WITHOUT_GRAIN, Preparation.BLACK_AND_WHITE);

  private SurestReading() {}

  /**
   * @param goingOn told before each reading: what takes its time is not stuck
   */
  static PageText of(GreyImage image, Function<GreyImage, PageText> engine, Runnable goingOn) {
    goingOn.run();
    PageText best = engine.apply(Preparation.USUAL.of(image));
    if (sureness(best) >= UNSURE) {
      return best;
    }
    for (Preparation other : OTHERS) {
      goingOn.run();
      PageText read = engine.apply(other.of(image));
      best = sureness(read) > sureness(best) ? read : best;
    }
    return best;
  }

  private static int sureness(PageText text) {
    return text.confidence().orElse(0);
  }
}
