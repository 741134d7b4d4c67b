package org.variorum.scan;

import java.util.List;
import java.util.Locale;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;
import org.variorum.scan.UnacceptableFileException.Reason;

/** Hears what a reader forgives: missing and corrupt picture data, which the archive does not. */
class DamageListener implements IIOReadWarningListener {
  private static final List<String> DAMAGE =
      List.of("premature end", "bad huffman", "corrupt jpeg data: premature", "unexpected end");

  private boolean damaged;

  @Override
  public void warningOccurred(ImageReader source, String warning) {
    String words = warning.toLowerCase(Locale.ROOT);
    damaged |= DAMAGE.stream().anyMatch(words::contains);
  }

  void tell(Damage damage) {
    if (damaged) {
      damage.meet(Reason.DAMAGED);
    }
  }
}
