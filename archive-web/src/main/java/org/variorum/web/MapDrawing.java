package org.variorum.web;

import java.util.List;
import org.variorum.readingroom.MapView;
import org.variorum.readingroom.MayBeUnlisted;

/** A piece of the map with the land that it lies on. */
public record MapDrawing(MapView view, List<MapTile> tiles) implements MayBeUnlisted {

  static MapDrawing of(MapView view, MapTiles world) {
    return new MapDrawing(view, view.asked().list() ? List.of() : world.in(view.window()));
  }

  @Override
  public boolean unlisted() {
    return view.unlisted();
  }
}
