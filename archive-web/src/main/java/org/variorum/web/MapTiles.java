package org.variorum.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.variorum.place.Mercator;
import org.variorum.readingroom.MapAsked;
import org.variorum.readingroom.MapWindow;

/** The drawing of the world, cut into tiles when the portal was built ({@code mapdata.js}). */
@ApplicationScoped
@Named("tiles")
public class MapTiles {
  private static final int SHALLOWEST = 2;
  private static final int DEEPEST = 6;
  private static final int PARTS = 256;
  private static final int PARTS_OF_THE_DEEPEST = 512;
  private static final int NEAR = 6;
  private static final long KEPT = 4_000_000;

  /** A tile as it was cut; empty where there is only sea. */
  private record Cut(String land, String borders) {
    static final Cut SEA = new Cut("", "");
  }

  private final Cache<String, Cut> kept =
      Caffeine.newBuilder()
          .maximumWeight(KEPT)
          .weigher((String name, Cut cut) -> 50 + cut.land().length() + cut.borders().length())
          .build();

  /** What lies around a spot, given as {@code 58.5, 31.3}; nothing if it is none. */
  public List<MapTile> around(String spot) {
    return Optional.ofNullable(MapAsked.Spot.of(spot.replace(" ", "")))
        .map(at -> small(new MapWindow(Mercator.of(at.latitude(), at.longitude()), NEAR)))
        .orElse(List.of());
  }

  /** The same for a drawing of a third of the size: cut one step coarser, which is not seen. */
  public List<MapTile> small(MapWindow window) {
    return in(window, window.zoom() - 1);
  }

  /** The tiles that are seen in a window. */
  public List<MapTile> in(MapWindow window) {
    return in(window, window.zoom());
  }

  private List<MapTile> in(MapWindow window, int wanted) {
    int depth = Math.max(SHALLOWEST, Math.min(DEEPEST, wanted));
    int across = 1 << depth;
    double size = window.world() / across;
    int parts = depth == DEEPEST ? PARTS_OF_THE_DEEPEST : PARTS;
    List<MapTile> tiles = new ArrayList<>();
    for (int x = first(window.west(), across); x <= last(window.east(), across); x++) {
      for (int y = first(window.north(), across); y <= last(window.south(), across); y++) {
        Cut cut = kept.get(depth + "/" + x + "-" + y, MapTiles::read);
        if (!cut.land().isEmpty()) {
          tiles.add(
              new MapTile(cut.land(), cut.borders(), place(window, x, y, across, size / parts)));
        }
      }
    }
    return tiles;
  }

  private static int first(double edge, int across) {
    return Math.max(0, (int) Math.floor(edge * across));
  }

  private static int last(double edge, int across) {
    return Math.min(across - 1, (int) Math.floor(edge * across));
  }

  private static String place(MapWindow window, int x, int y, int across, double scale) {
    return String.format(
        Locale.ROOT,
        "translate(%d %d) scale(%.4f)",
        window.left((double) x / across),
        window.top((double) y / across),
        scale);
  }

  private static Cut read(String name) {
    try (InputStream file = MapTiles.class.getResourceAsStream("map/" + name + ".txt")) {
      if (file == null) {
        return Cut.SEA;
      }
      List<String> lines =
          new String(file.readAllBytes(), StandardCharsets.US_ASCII).lines().toList();
      return new Cut(lines.get(0), lines.size() > 1 ? lines.get(1) : "");
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
