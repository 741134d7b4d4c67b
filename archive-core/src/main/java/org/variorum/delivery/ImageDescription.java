package org.variorum.delivery;

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

  /** Of a page that is shown in a smaller size: whole, in the sizes that are named. */
  private static final String REDUCED_THREE =
      """
      {
        "@context": "http://iiif.io/api/image/3/context.json",
        "id": "%s",
        "type": "ImageService3",
        "protocol": "http://iiif.io/api/image",
        "profile": "level0",
        "width": %d,
        "height": %d,
        "maxWidth": %d,
        "maxHeight": %d,
        "sizes": [%s],
        "preferredFormats": ["jpg"]
      }
      """;

  private static final String REDUCED_TWO =
      """
      {
        "@context": "http://iiif.io/api/image/2/context.json",
        "@id": "%s",
        "protocol": "http://iiif.io/api/image",
        "width": %d,
        "height": %d,
        "profile": [
          "http://iiif.io/api/image/2/level0.json",
          {"maxWidth": %d, "maxHeight": %d}
        ],
        "sizes": [%s]
      }
      """;

  private ImageDescription() {}

  /**
   * The description of a picture of which something may be held back.
   *
   * @param service the absolute address of the picture, without a slash at its end
   */
  public static String of(PictureLimit limit, ImageVersion version, String service) {
    if (!limit.isReduced()) {
      return of(limit.grid(), version, service);
    }
    PictureSize most = limit.whole();
    return (version == ImageVersion.THREE ? REDUCED_THREE : REDUCED_TWO)
        .formatted(
            service,
            limit.grid().width(),
            limit.grid().height(),
            most.width(),
            most.height(),
            written(Stream.of(PictureSize.thumbnail(limit.grid()), halved(most), most)));
  }

  private static PictureSize halved(PictureSize size) {
    return size.within(Math.max(size.width(), size.height()) / 2);
  }

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
    return written(
        Stream.of(
            PictureSize.thumbnail(grid),
            new PictureSize(grid.width(last), grid.height(last)),
            PictureSize.preview(grid)));
  }

  private static String written(Stream<PictureSize> sizes) {
    return sizes
        .distinct()
        .map(size -> "{\"width\": %d, \"height\": %d}".formatted(size.width(), size.height()))
        .collect(Collectors.joining(", "));
  }
}
