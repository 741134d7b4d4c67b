package org.variorum.presentation;

import java.util.List;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ObjectId;
import org.variorum.scan.Box;
import org.variorum.scan.PictureSize;
import org.variorum.textlayer.TextLayer;

/**
 * The absolute addresses that documents name.
 *
 * @param root the archive's own, without a slash at its end
 * @param languages in which the house offers its pages
 */
record Addresses(String root, List<String> languages) {
  static final String PRESENTATION = "/iiif/presentation/3";

  String manifest(EntryId entry) {
    return root + PRESENTATION + "/" + entry + "/manifest";
  }

  String manifest(EntryId entry, ObjectId object) {
    return page(entry, object) + "/manifest";
  }

  /** The canvas of a page: the same in the manifest of its entry and in its own. */
  String canvas(EntryId entry, ObjectId object) {
    return page(entry, object) + "/canvas";
  }

  String annotations(EntryId entry, ObjectId object) {
    return page(entry, object) + "/annotations";
  }

  /** One of the texts of a page as annotations. */
  String text(EntryId entry, ObjectId object, TextLayer layer) {
    return page(entry, object) + "/text/" + layer.code();
  }

  /** The same as a file, without the ending that says of which form. */
  String textFile(ObjectId object, TextLayer layer) {
    return root + "/scan/" + object + "/text/" + layer.code();
  }

  /** Where words are sought in the texts of an entry, by a version of Content Search. */
  String search(int version, EntryId entry) {
    return root + "/iiif/search/" + version + "/" + entry;
  }

  private String page(EntryId entry, ObjectId object) {
    return root + PRESENTATION + "/" + entry + "/" + object;
  }

  String holdings() {
    return root + PRESENTATION + "/collection";
  }

  String collection(EntryId unit) {
    return root + PRESENTATION + "/" + unit + "/collection";
  }

  static String box(Box box) {
    return "#xywh=%d,%d,%d,%d".formatted(box.x(), box.y(), box.width(), box.height());
  }

  String image(int version, ObjectId object) {
    return root + "/iiif/" + version + "/" + object;
  }

  String thumbnail(ObjectId object, PictureSize size) {
    return image(3, object) + "/full/" + size.width() + "," + size.height() + "/0/default.jpg";
  }

  String file(ObjectId object) {
    return root + "/scan/" + object + "/full";
  }

  String entry(EntryId entry, String language) {
    return root + "/" + language + "/entry/" + entry;
  }

  String data(EntryId entry) {
    return root + "/api/entries/" + entry;
  }
}
