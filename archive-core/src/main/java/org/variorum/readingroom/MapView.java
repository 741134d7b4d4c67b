package org.variorum.readingroom;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of the map with what lies on it, or its places as a list.
 *
 * @param asked with the window as it turned out
 * @param spots what is seen; empty for a list
 * @param rivals lines between rival places
 * @param places the list
 * @param there what lies at the place that was chosen
 * @param year the year of which names are shown; 0 for those of today
 * @param about the entry that it is on; without words for all
 */
public record MapView(
    MapAsked asked,
    MapWindow window,
    List<SpotView> spots,
    List<RivalView> rivals,
    List<PlaceView> places,
    @Nullable ThereView there,
    int year,
    LinkView about,
    boolean more,
    boolean unlisted)
    implements MayBeUnlisted {
  /** Where entries are not counted: what stands for several places, or beside a list of them. */
  static final long UNCOUNTED = -1;

  /**
   * A place, or several that lie too close to be told apart.
   *
   * @param place the identifier of the place; empty for several
   * @param name as it was called in the year; empty for several
   * @param nearer what shows more of it
   */
  public record SpotView(
      int left, int top, long places, long entries, String place, TextView name, MapAsked nearer) {

    public boolean isSingle() {
      return !place.isEmpty();
    }

    /** The circle grows with what lies there. */
    public int radius() {
      return entries <= 0 ? 6 : (int) Math.min(22, 7 + 3 * Math.log((double) entries));
    }
  }

  /**
   * Rival places of one question.
   *
   * @param points for a line of SVG
   */
  public record RivalView(String points, LinkView entry, String question) {}

  /** A place in the list, with its name then and now. */
  public record PlaceView(LinkView place, TextView then, long entries, MapAsked on) {}

  /** What lies at a place. */
  public record ThereView(LinkView place, TextView then, List<LineView> lines, boolean more) {}

  /** An entry that lies there: by what, and when. */
  public record LineView(LinkView entry, TextView what, String when, String question) {}

  /** The same map moved by half of what is seen. */
  public MapAsked moved(double right, double down) {
    return asked.see(window.moved(right, down), window.zoom());
  }

  /** The same nearer or wider; null where it is at its end. */
  public @Nullable MapAsked zoomed(int by) {
    int zoom = window.zoom() + by;
    return zoom < MapAsked.WIDEST || zoom > MapAsked.NEAREST
        ? null
        : asked.see(window.spot(), zoom);
  }
}
