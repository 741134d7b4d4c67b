package org.variorum.readingroom;

import java.util.List;

/**
 * A small map of where something happened.
 *
 * @param spots the places of which it is known where they lie, at least one
 */
public record SmallMapView(MapWindow window, List<SpotView> spots) {

  public SmallMapView {
    spots = List.copyOf(spots);
  }

  /** A place, and where it stands in the window. */
  public record SpotView(int left, int top, LinkView place) {}
}
