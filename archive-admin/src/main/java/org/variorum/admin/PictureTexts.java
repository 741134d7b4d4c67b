package org.variorum.admin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.variorum.citation.Quotation;
import org.variorum.digitalobject.Picture;
import org.variorum.entry.Entry;
import org.variorum.language.Texts;

/** What two entries that are to be merged say of the pictures that both have. */
final class PictureTexts {
  private PictureTexts() {}

  /** What the kept one says, by the local id of the picture and the field, as {@code p1.ours}. */
  static Map<String, Texts> ofKept(Entry kept) {
    Map<String, Texts> texts = new LinkedHashMap<>();
    kept.pictures().forEach(picture -> put(texts, picture.id().value(), picture));
    return texts;
  }

  /** What the other says of the same pictures, by their local ids in the kept one. */
  static Map<String, Texts> ofOther(Entry kept, Entry other) {
    Map<String, Texts> texts = new LinkedHashMap<>();
    for (Picture there : other.pictures()) {
      kept.pictures().stream()
          .filter(here -> here.object().equals(there.object()))
          .findFirst()
          .ifPresent(here -> put(texts, here.id().value(), there));
    }
    return texts;
  }

  private static void put(Map<String, Texts> texts, String id, Picture picture) {
    texts.put(id + ".ours", picture.captions().ours());
    texts.put(id + ".credit", picture.captions().credit());
    texts.put(id + ".label", picture.label());
    texts.put(id + ".kind", picture.kind());
  }

  /** The captions as found that differ; each is one text, in whatever language. */
  static List<PartChoice> originals(Entry kept, Entry other) {
    List<PartChoice> differing = new ArrayList<>();
    for (Picture here : kept.pictures()) {
      other.pictures().stream()
          .filter(there -> there.object().equals(here.object()))
          .findFirst()
          .map(there -> PartChoice.quoted(here.id() + ".original", original(there), original(here)))
          .filter(PartChoice::isDisputed)
          .ifPresent(differing::add);
    }
    return differing;
  }

  private static String original(Picture picture) {
    Quotation original = picture.captions().original();
    return original == null ? "" : original.text();
  }
}
