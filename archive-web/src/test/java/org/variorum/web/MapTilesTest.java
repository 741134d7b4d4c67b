package org.variorum.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.place.Mercator;
import org.variorum.readingroom.MapWindow;

class MapTilesTest {
  private final MapTiles tiles = new MapTiles();

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 5, 6, 7, 9, 12})
  void coverAWindowWithPathsThatCanBeDrawn(int zoom) {
    List<MapTile> seen = tiles.in(new MapWindow(Mercator.of(58.5, 31.3), zoom));

    assertThat(seen).isNotEmpty().hasSizeLessThanOrEqualTo(24);
    assertThat(seen)
        .allSatisfy(
            tile -> {
              assertThat(tile.land()).matches("(M-?\\d+ -?\\d+l-?\\d[-\\d ]*z)+");
              assertThat(tile.borders()).matches("(M-?\\d+ -?\\d+l-?\\d[-\\d ]*)*");
              assertThat(tile.place()).matches("translate\\(-?\\d+ -?\\d+\\) scale\\([\\d.]+\\)");
            });
  }

  @Test
  void areLightEnoughForAPage() {
    int world =
        tiles.in(new MapWindow(new Mercator(0.5, 0.4), 2)).stream()
            .mapToInt(tile -> tile.land().length())
            .sum();

    assertThat(world).isLessThan(100_000);
  }

  @Test
  void areLighterStillOnASmallMap() {
    MapWindow balticCoast = new MapWindow(Mercator.of(58.5, 25), 6);

    assertThat(weight(tiles.small(balticCoast)) * 3 / 2).isLessThan(weight(tiles.in(balticCoast)));
  }

  private static int weight(List<MapTile> drawn) {
    return drawn.stream().mapToInt(tile -> tile.land().length()).sum();
  }

  @Test
  void haveNothingToDrawInTheMiddleOfASea() {
    assertThat(tiles.in(new MapWindow(Mercator.of(22, -45), 8))).isEmpty();
  }

  @Test
  void drawNothingAroundWhatIsNoSpot() {
    assertThat(tiles.around("")).isEmpty();
    assertThat(tiles.around("58.5, 31.3")).isNotEmpty();
  }
}
