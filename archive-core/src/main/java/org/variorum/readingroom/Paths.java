package org.variorum.readingroom;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.variorum.citation.EvidenceRegion;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;
import org.variorum.identifier.ObjectId;
import org.variorum.scan.Box;

/** The public addresses, without language. */
final class Paths {
  private Paths() {}

  static String entry(EntryId id, String slug) {
    return slug.isEmpty() ? "/entry/" + id : "/entry/" + id + "/" + slug;
  }

  static String question(EntryId id, LocalId question) {
    return "/entry/" + id + "/question/" + question;
  }

  /** A box on a scanned page, by the name it bears there. */
  static String box(EntryId id, EvidenceRegion box) {
    return scan(id, box.object()) + "#" + box(box.x(), box.y(), box.width(), box.height());
  }

  /** The picture of what a box holds. */
  static String crop(EvidenceRegion box) {
    return "/scan/%s/crop/%d,%d,%d,%d.jpg"
        .formatted(box.object(), box.x(), box.y(), box.width(), box.height());
  }

  /** The picture of a part of a page, in pixels of the page as it came. */
  static String crop(ObjectId page, Box box) {
    return "/scan/%s/crop/%d,%d,%d,%d.jpg"
        .formatted(page, box.x(), box.y(), box.width(), box.height());
  }

  /** The name of a box: it is the same for all that cite it. */
  static String box(int x, int y, int width, int height) {
    return "box-" + x + "-" + y + "-" + width + "-" + height;
  }

  static String scan(EntryId id, ObjectId object) {
    return "/entry/" + id + "/scan/" + object;
  }

  /** A page of a scan with the places where words stand; the page itself if there are none. */
  static String seeking(String page, String words) {
    return words.isEmpty() ? page : page + "?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
  }
}
