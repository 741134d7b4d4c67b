package org.variorum.delivery;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.variorum.scan.PictureSize;
import org.variorum.scan.Rendering;
import org.variorum.scan.TileGrid;

/** What {@code info.json} says of a picture: how large it is, and what can be asked of it. */
public final class ImageDescription {
  private static final String THREE =
      """
      {
        "@context": "http://iiif.io/api/image/3/context.json",
        "id": "%s",
        "type": "ImageService3",
        "protocol": "http://iiif.io/api/image",
        "profile": "level2",
        "width": %d,
        "height": %d,
        "maxWidth": %d,
        "maxHeight": %d,
        "sizes": [%s],
        "tiles": [{"width": %d, "height": %d, "scaleFactors": [%s]}],
        "preferredFormats": ["jpg"],
        "extraQualities": ["bitonal"],
        "extraFeatures": ["canonicalLinkHeader", "mirroring", "profileLinkHeader"]
      }
      """;

  private static final String TWO =
      """
      {
        "@context": "http://iiif.io/api/image/2/context.json",
        "@id": "%s",
        "protocol": "http://iiif.io/api/image",
        "width": %d,
        "height": %d,
        "profile": [
          "http://iiif.io/api/image/2/level2.json",
          {
            "maxWidth": %d,
            "maxHeight": %d,
            "formats": ["jpg", "png"],
            "qualities": ["default", "color", "gray", "bitonal"],
            "supports": ["canonicalLinkHeader", "mirroring", "profileLinkHeader", "regionSquare"]
          }
        ],
        "sizes": [%s],
        "tiles": [{"width": %d, "height": %d, "scaleFactors": [%s]}]
      }
      """;

  private ImageDescription() {}

  /**
   * The description in JSON.
   *
   * @param service the absolute address of the picture, without a slash at its end
   */
  public static String of(TileGrid grid, ImageVersion version, String service) {
    return (version == ImageVersion.THREE ? THREE : TWO)
        .formatted(
            service,
            grid.width(),
            grid.height(),
            Rendering.LONGEST_SIDE,
            Rendering.LONGEST_SIDE,
            sizes(grid),
            TileGrid.TILE,
            TileGrid.TILE,
            IntStream.range(0, grid.levels())
                .mapToObj(level -> Integer.toString(1 << level))
                .collect(Collectors.joining(", ")));
  }

  /** The sizes of the whole that lie ready. */
  private static String sizes(TileGrid grid) {
    int last = grid.levels() - 1;
    List<PictureSize> ready =
        Stream.of(
                PictureSize.thumbnail(grid),
                new PictureSize(grid.width(last), grid.height(last)),
                PictureSize.preview(grid))
            .distinct()
            .toList();
    return ready.stream()
        .map(size -> "{\"width\": %d, \"height\": %d}".formatted(size.width(), size.height()))
        .collect(Collectors.joining(", "));
  }
}
