package org.variorum.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What the IIIF Image API 3 says of a picture at compliance level 0, as it lies beside the tiles:
 * so they can be used without this program.
 */
final class InfoJson {
  private static final String FORM =
      """
      {
        "@context": "http://iiif.io/api/image/3/context.json",
        "id": "",
        "type": "ImageService3",
        "protocol": "http://iiif.io/api/image",
        "profile": "level0",
        "width": %d,
        "height": %d,
        "maxWidth": %d,
        "maxHeight": %d,
        "sizes": [%s],
        "tiles": [{"width": %d, "height": %d, "scaleFactors": [%s]}]
      }
      """;

  private InfoJson() {}

  /** The description of a picture that has no address yet. */
  static String unnamed(TileGrid grid) {
    PictureSize preview = PictureSize.preview(grid);
    return FORM.formatted(
        grid.width(),
        grid.height(),
        preview.width(),
        preview.height(),
        sizes(grid),
        TileGrid.TILE,
        TileGrid.TILE,
        IntStream.range(0, grid.levels())
            .mapToObj(level -> Integer.toString(1 << level))
            .collect(Collectors.joining(", ")));
  }

  private static String sizes(TileGrid grid) {
    List<PictureSize> sizes = new ArrayList<>();
    sizes.add(PictureSize.thumbnail(grid));
    sizes.add(new PictureSize(grid.width(grid.levels() - 1), grid.height(grid.levels() - 1)));
    sizes.add(PictureSize.preview(grid));
    return sizes.stream()
        .distinct()
        .map(size -> "{\"width\": %d, \"height\": %d}".formatted(size.width(), size.height()))
        .collect(Collectors.joining(", "));
  }
}
