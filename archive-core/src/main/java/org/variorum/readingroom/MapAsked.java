package org.variorum.readingroom;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.EntryId;
import org.variorum.place.Mercator;

/**
 * What is asked of the map.
 *
 * @param at the middle of what is seen, as degrees north and east; null where the archive's places
 *     decide
 * @param zoom from 2, the whole world, each one twice as near as the one before; 0 where the places
 *     decide
 * @param place a place of which the entries are listed; empty for none
 * @param borders whether the borders of today are drawn
 * @param list as a list of places, without the drawing
 * @param page of that list, from 1
 */
public record MapAsked(
    OccurrencesAsked which,
    @Nullable Spot at,
    int zoom,
    String place,
    boolean borders,
    boolean list,
    int page) {
  public static final int WIDEST = 2;
  public static final int NEAREST = 12;
  public static final MapAsked ALL =
      new MapAsked(OccurrencesAsked.ALL, null, 0, "", false, false, 1);

  public MapAsked {
    zoom = at == null || zoom <= 0 ? 0 : Math.max(WIDEST, Math.min(NEAREST, zoom));
    at = zoom == 0 ? null : at;
    place = EntryId.isValid(place) ? place : "";
  }

  /** Degrees north and east, as addresses write them: {@code 58.52,31.27}. */
  public record Spot(double latitude, double longitude) {
    private static final Pattern FORM =
        Pattern.compile("(-?[0-9]{1,2}(?:\\.[0-9]{1,6})?),(-?[0-9]{1,3}(?:\\.[0-9]{1,6})?)");

    /** Null for what cannot be read, or is not on the map. */
    public static @Nullable Spot of(String text) {
      Matcher read = FORM.matcher(text);
      if (!read.matches()) {
        return null;
      }
      double north = Double.parseDouble(read.group(1));
      double east = Double.parseDouble(read.group(2));
      return Math.abs(north) > 85 || Math.abs(east) > 180 ? null : new Spot(north, east);
    }

    static Spot of(Mercator spot) {
      return new Spot(spot.latitude(), spot.longitude());
    }

    Mercator mercator() {
      return Mercator.of(latitude, longitude);
    }

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%.4f,%.4f", latitude, longitude);
    }
  }

  public MapAsked see(@Nullable Spot middle, int nearness) {
    return new MapAsked(which, middle, nearness, place, borders, list, 1);
  }

  public MapAsked of(OccurrencesAsked other) {
    return new MapAsked(other, at, zoom, place, borders, list, 1);
  }

  /** With what lies at a place. */
  public MapAsked at(String chosen) {
    return new MapAsked(which, at, zoom, chosen, borders, list, 1);
  }

  public MapAsked asList(boolean wanted) {
    return new MapAsked(which, at, zoom, place, borders, wanted, 1);
  }

  public MapAsked bordered(boolean wanted) {
    return new MapAsked(which, at, zoom, place, wanted, list, page);
  }

  public MapAsked onPage(int wanted) {
    return new MapAsked(which, at, zoom, place, borders, list, wanted);
  }
}
