package org.variorum.contentstore;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.variorum.contentstore.ocfl.Part;

/**
 * A digital object as it lies in the repository: what is said of it, and what was done to it.
 *
 * @param erased whether its content is gone for good
 */
record KeptObject(ContentManifest manifest, boolean erased, List<PreservationEvent> events) {
  static final String ABOUT = "metadata/object.json";
  static final String EVENTS = "metadata/premis.xml";

  KeptObject {
    events = List.copyOf(events);
  }

  /** One that is taken in: its bytes were judged and digested before they come here. */
  static KeptObject taken(ContentManifest manifest) {
    Instant when = manifest.added();
    return new KeptObject(
        manifest,
        false,
        List.of(
            new PreservationEvent(
                PreservationEvent.Type.DIGEST, when, "SHA-512 " + manifest.digest()),
            new PreservationEvent(
                PreservationEvent.Type.VALIDATION,
                when,
                judged(manifest) + " " + manifest.mediaType()),
            new PreservationEvent(
                PreservationEvent.Type.INGESTION, when, "Taken into the archive")));
  }

  private static String judged(ContentManifest manifest) {
    if (manifest.damaged()) {
      return "Damaged, and kept all the same: decoded as far as it can be read as";
    }
    return manifest.width() == 0
        ? "A recording, judged by what holds it to be"
        : "The whole picture was decoded as";
  }

  KeptObject describedAs(ContentManifest changed, Instant when) {
    return new KeptObject(
        changed,
        erased,
        and(
            new PreservationEvent(
                PreservationEvent.Type.MODIFICATION,
                when,
                changed.access().equals(manifest.access())
                    ? "Described anew"
                    : changed.access().words())));
  }

  /** The same with words added to it. */
  KeptObject worded(String event, Instant when) {
    return new KeptObject(
        manifest,
        erased,
        and(new PreservationEvent(PreservationEvent.Type.MODIFICATION, when, event)));
  }

  /** The tombstone: without name and content, and with the reason for nobody to seek it. */
  KeptObject entombed(Instant when) {
    return new KeptObject(
        manifest.unnamed(),
        true,
        and(
            new PreservationEvent(
                PreservationEvent.Type.DELETION, when, "Erased for good, as it was suppressed")));
  }

  private List<PreservationEvent> and(PreservationEvent event) {
    List<PreservationEvent> all = new ArrayList<>(events);
    all.add(event);
    return all;
  }

  /** What it consists of, with the place of its content from the root of the repository. */
  Map<String, Part> with(Part content) {
    Map<String, Part> parts = new TreeMap<>(words());
    parts.put(contentName(), content);
    return parts;
  }

  /** The file name under which its content lies in the object. */
  String contentName() {
    return "original/" + FileNames.plain(manifest.fileName());
  }

  /** The files that speak of it. */
  Map<String, Part> words() {
    Map<String, Part> parts = new TreeMap<>();
    parts.put(ABOUT, Part.of(ManifestForm.write(this)));
    parts.put(EVENTS, Part.of(PremisForm.write(this)));
    return parts;
  }
}
