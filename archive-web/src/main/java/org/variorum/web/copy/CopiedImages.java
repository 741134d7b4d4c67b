package org.variorum.web.copy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.variorum.exchange.UnwritableExportException;

/**
 * The pictures of a copy, as files of the IIIF Image API 3.0 at level 0: the tiles of each, and
 * what says of them where they lie.
 */
final class CopiedImages {
  private static final Pattern PICTURE = Pattern.compile("/iiif/3/([0-9a-z]+)/.*");
  private static final String WHOLE = "/full/max/0/default.jpg";
  private static final String TILE = "/%s/%s/0/default.jpg";

  private final Portal portal;
  private final CopyFolder folder;
  private final String base;
  private final ObjectMapper json = new ObjectMapper();
  private final Map<String, Optional<ObjectNode>> taken = new HashMap<>();

  CopiedImages(Portal portal, CopyFolder folder, String base) {
    this.portal = portal;
    this.folder = folder;
    this.base = base;
  }

  int count() {
    return (int) taken.values().stream().filter(Optional::isPresent).count();
  }

  /** Takes what a page lets zoom into, and leads it there. */
  void take(Element zoomed, String file) {
    Matcher named = PICTURE.matcher(zoomed.attr("data-info"));
    if (!named.matches()) {
      return;
    }
    String id = named.group(1);
    String place = CopyPlaces.relative(file, "iiif/" + id);
    if (zoomed.hasAttr("data-small")) {
      taken.computeIfAbsent(id, this::whole);
      zoomed.attr("data-small", place + WHOLE);
    } else {
      taken
          .computeIfAbsent(id, this::tiled)
          .ifPresent(
              info -> zoomed.attr("data-tiles", info.deepCopy().put("id", place).toString()));
    }
    zoomed.attr("data-info", place + "/info.json").removeAttr("data-beside");
  }

  private Optional<ObjectNode> whole(String id) {
    copy("/iiif/3/" + id + WHOLE, "iiif/" + id + WHOLE);
    return Optional.of(json.createObjectNode());
  }

  private Optional<ObjectNode> tiled(String id) {
    Portal.Reply reply = portal.get("/iiif/3/" + id + "/info.json");
    if (!reply.isThere()) {
      return Optional.empty();
    }
    JsonNode info = read(reply.body());
    ObjectNode said = json.createObjectNode();
    said.put("@context", "http://iiif.io/api/image/3/context.json");
    said.put("id", base + "iiif/" + id);
    said.put("type", "ImageService3").put("protocol", "http://iiif.io/api/image");
    said.put("profile", "level0");
    said.set("width", info.path("width"));
    said.set("height", info.path("height"));
    said.set("tiles", info.path("tiles"));
    takeTiles(id, info);
    folder.write("iiif/" + id + "/info.json", said.toPrettyString());
    return Optional.of(said);
  }

  private JsonNode read(byte[] info) {
    try {
      return json.readTree(info);
    } catch (IOException e) {
      throw new UnwritableExportException("The portal describes a picture as nobody can read", e);
    }
  }

  private void takeTiles(String id, JsonNode info) {
    int width = info.path("width").asInt();
    int height = info.path("height").asInt();
    JsonNode tiles = info.path("tiles").path(0);
    int side = tiles.path("width").asInt();
    for (JsonNode factor : tiles.path("scaleFactors")) {
      new Level(width, height, side, factor.asInt()).take(id);
    }
  }

  /** One size of a picture: how many pixels of the whole one of its pixels stands for. */
  private final class Level {
    private final int width;
    private final int height;
    private final int span;
    private final int factor;
    private final int side;

    Level(int width, int height, int side, int factor) {
      this.width = width;
      this.height = height;
      this.side = side;
      this.factor = factor;
      this.span = side * factor;
    }

    void take(String id) {
      if (part(width) < side && part(height) < side) {
        tile(id, "full", part(width), part(height));
        return;
      }
      for (int y = 0; y < height; y += span) {
        for (int x = 0; x < width; x += span) {
          int across = Math.min(span, width - x);
          int along = Math.min(span, height - y);
          String region =
              across == width && along == height
                  ? "full"
                  : x + "," + y + "," + across + "," + along;
          tile(id, region, part(across), part(along));
        }
      }
    }

    private int part(int length) {
      return (length + factor - 1) / factor;
    }

    private void tile(String id, String region, int across, int along) {
      String size = across == width && along == height ? "max" : across + "," + along;
      String tile = TILE.formatted(region, size);
      copy("/iiif/3/" + id + tile, "iiif/" + id + tile);
    }
  }

  private void copy(String address, String file) {
    Portal.Reply reply = portal.get(address);
    if (!reply.isThere()) {
      throw new UnwritableExportException(
          "The portal does not give " + address + " (" + reply.status() + ")");
    }
    folder.write(file, reply.body());
  }
}
