package org.variorum.delivery;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.scan.Box;
import org.variorum.scan.PictureFormat;
import org.variorum.scan.PictureSize;
import org.variorum.scan.Quality;
import org.variorum.scan.Rendering;
import org.variorum.scan.TileGrid;
import org.variorum.scan.Turn;

/** What an address of the IIIF Image API asks of a picture: {@code region/size/rotation/…}. */
public record ImageRequest(
    ImageVersion version,
    RegionAsked region,
    SizeAsked size,
    Turn turn,
    Quality quality,
    PictureFormat format) {
  private static final Pattern ROTATION = Pattern.compile("(!?)(0|90|180|270|360)(?:\\.0{1,9})?");

  /**
   * Reads the last four steps of an address, the quality with its format.
   *
   * @throws MalformedImageRequestException if they ask for no picture
   * @throws EnlargingNotOfferedException if they ask for one larger than the scan
   */
  public static ImageRequest read(ImageVersion version, List<String> steps) {
    if (steps.size() != 4) {
      throw new MalformedImageRequestException("Not region/size/rotation/quality.format");
    }
    String last = steps.get(3);
    int dot = last.lastIndexOf('.');
    if (dot < 0) {
      throw new MalformedImageRequestException("No format: '" + last + "'");
    }
    return new ImageRequest(
        version,
        RegionAsked.read(steps.get(0)),
        SizeAsked.read(steps.get(1), version),
        turn(steps.get(2)),
        quality(last.substring(0, dot)),
        format(last.substring(dot + 1)));
  }

  private static Turn turn(String text) {
    if (text.equals("0")) {
      return Turn.NONE;
    }
    Matcher rotation = ROTATION.matcher(text);
    if (!rotation.matches()) {
      throw new MalformedImageRequestException("Not a rotation by 90 degrees: '" + text + "'");
    }
    int quarters = Integer.parseInt(rotation.group(2)) / 90 % 4;
    return new Turn(!rotation.group(1).isEmpty(), quarters);
  }

  private static Quality quality(String text) {
    return switch (text) {
      case "default" -> Quality.DEFAULT;
      case "color" -> Quality.COLOR;
      case "gray" -> Quality.GRAY;
      case "bitonal" -> Quality.BITONAL;
      default -> throw new MalformedImageRequestException("Not a quality: '" + text + "'");
    };
  }

  private static PictureFormat format(String text) {
    return switch (text) {
      case "jpg" -> PictureFormat.JPG;
      case "png" -> PictureFormat.PNG;
      default -> throw new MalformedImageRequestException("Not a format of ours: '" + text + "'");
    };
  }

  /**
   * The picture in pixels.
   *
   * @throws MalformedImageRequestException if the region lies outside, or its size cannot be
   */
  Rendering on(PictureLimit limit) {
    Box box = region.in(limit.grid());
    if (box.isEmpty()) {
      throw new MalformedImageRequestException("The region lies outside of the picture");
    }
    PictureSize made = size.of(box, limit.most(box));
    return new Rendering(box, made.width(), made.height(), turn, quality, format);
  }

  /**
   * The piece that answers it: one that lies ready, or else one to be made.
   *
   * @throws MalformedImageRequestException if the region lies outside, or its size cannot be
   */
  public ScanPiece in(PictureLimit limit) {
    Rendering asked = on(limit);
    return asked.isPlain()
        ? new ReadyPieces(limit).like(asked, size).orElseGet(() -> limit.made(asked))
        : limit.made(asked);
  }

  /** The same of a picture of which nothing is held back. */
  public ScanPiece in(TileGrid grid) {
    return in(PictureLimit.none(grid));
  }

  /** The one address of ours among those that mean the same picture, from the region on. */
  public String canonical(PictureLimit limit) {
    Rendering asked = on(limit);
    Box box = asked.box();
    String region =
        box.isWhole(limit.grid())
            ? "full"
            : box.x() + "," + box.y() + "," + box.width() + "," + box.height();
    String colours =
        switch (quality) {
          case GRAY -> "gray";
          case BITONAL -> "bitonal";
          default -> "default";
        };
    return String.join(
        "/",
        region,
        canonicalSize(asked, limit.most(box)),
        (turn.mirrored() ? "!" : "") + turn.quarters() * 90,
        colours + "." + format.ending());
  }

  private String canonicalSize(Rendering asked, PictureSize most) {
    PictureSize made = new PictureSize(asked.width(), asked.height());
    boolean isLargest = made.equals(new SizeAsked.Largest().of(asked.box(), most));
    if (version == ImageVersion.THREE) {
      return isLargest ? "max" : made.width() + "," + made.height();
    }
    if (isLargest) {
      return "full";
    }
    return made.equals(new SizeAsked.Wide(made.width()).of(asked.box(), most))
        ? made.width() + ","
        : made.width() + "," + made.height();
  }
}
