package org.variorum.place;

import java.math.BigDecimal;
import org.variorum.language.MalformedTextException;

/** Degrees north and east of WGS 84; south and west are negative. */
public record Coordinates(BigDecimal latitude, BigDecimal longitude) {
  private static final BigDecimal NINETY = BigDecimal.valueOf(90);
  private static final BigDecimal HALF_TURN = BigDecimal.valueOf(180);

  public Coordinates {
    if (latitude.abs().compareTo(NINETY) > 0 || longitude.abs().compareTo(HALF_TURN) > 0) {
      throw new MalformedTextException("Not on the globe: " + latitude + ", " + longitude);
    }
  }
}
