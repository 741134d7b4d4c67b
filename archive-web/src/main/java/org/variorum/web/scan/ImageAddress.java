package org.variorum.web.scan;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.variorum.delivery.ImageVersion;
import org.variorum.identifier.ObjectId;

/**
 * An address of the IIIF Image API below {@code /iiif}: its version, the scan, and the steps that
 * follow.
 *
 * @param steps none if the scan itself is named, {@code info.json}, or the four of a picture
 */
record ImageAddress(ImageVersion version, ObjectId scan, List<String> steps) {
  private static final String ROOT = "/iiif/";

  /**
   * Reads a path as it was sent, still escaped: a slash that is escaped divides nothing. Empty if
   * it names no scan.
   */
  static Optional<ImageAddress> read(String path) {
    List<String> steps =
        path.startsWith(ROOT)
            ? Stream.of(path.substring(ROOT.length()).split("/", -1))
                .map(ImageAddress::plain)
                .toList()
            : List.of();
    if (steps.size() < 2 || !ObjectId.isValid(steps.get(1))) {
      return Optional.empty();
    }
    return version(steps.get(0))
        .map(
            version ->
                new ImageAddress(
                    version, new ObjectId(steps.get(1)), steps.subList(2, steps.size())));
  }

  private static Optional<ImageVersion> version(String step) {
    return Stream.of(ImageVersion.values())
        .filter(version -> version.number().equals(step))
        .findFirst();
  }

  /** What cannot be read as escaped stays as it was sent, and so is found to be no address. */
  private static String plain(String step) {
    if (step.indexOf('%') < 0) {
      return step;
    }
    try {
      return URLDecoder.decode(step.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEscaped) {
      return step;
    }
  }

  boolean isService() {
    return steps.isEmpty() || steps.equals(List.of(""));
  }

  boolean isDescription() {
    return steps.equals(List.of("info.json"));
  }

  /** The address of the scan's service, without a slash at its end. */
  String service(String root) {
    return root + ROOT + version.number() + "/" + scan;
  }
}
