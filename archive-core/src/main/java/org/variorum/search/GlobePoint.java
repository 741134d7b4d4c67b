package org.variorum.search;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.search.engine.spatial.GeoPoint;

/** A point on the globe as words: degrees north and east, with a comma between them. */
final class GlobePoint {
  private static final Pattern FORM =
      Pattern.compile("(-?\\d{1,2}(?:\\.\\d{1,12})?),\\s?(-?\\d{1,3}(?:\\.\\d{1,12})?)");

  private GlobePoint() {}

  static GeoPoint read(String words) {
    return of(words)
        .orElseThrow(() -> new IllegalArgumentException("Not a point: '" + words + "'"));
  }

  /** The point that is meant; empty if there is none such. */
  static Optional<GeoPoint> of(String words) {
    Matcher form = FORM.matcher(words);
    if (!form.matches()) {
      return Optional.empty();
    }
    double latitude = Double.parseDouble(form.group(1));
    double longitude = Double.parseDouble(form.group(2));
    return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
        ? Optional.of(GeoPoint.of(latitude, longitude))
        : Optional.empty();
  }
}
