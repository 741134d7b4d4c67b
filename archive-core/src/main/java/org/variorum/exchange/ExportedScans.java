package org.variorum.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.citation.Citation;
import org.variorum.citation.EvidenceRegion;
import org.variorum.contentstore.ContentDigest;
import org.variorum.digitalobject.ObjectView;
import org.variorum.digitalobject.Picture;
import org.variorum.entry.Entry;
import org.variorum.identifier.ObjectId;
import org.variorum.textlayer.TextVersion;
import org.variorum.treatment.PageTreatment;
import org.variorum.treatment.TreatmentForm;

/** The scans that an export brings along: each file once, with what is said of its pages. */
final class ExportedScans {
  private final ExportArchive archive;
  private final ExportFolder folder;
  private final ExportOrder order;
  private final ObjectNode notes = JsonNodeFactory.instance.objectNode();
  private final Map<ContentDigest, String> files = new HashMap<>();
  private final Set<ObjectId> written = new HashSet<>();
  private final Set<ObjectId> leftOut = new HashSet<>();

  ExportedScans(ExportArchive archive, ExportFolder folder, ExportOrder order) {
    this.archive = archive;
    this.folder = folder;
    this.order = order;
  }

  /** Writes those that some entries show or mark, and returns those of them that are left out. */
  Set<ObjectId> write(Collection<Entry> entries) throws IOException {
    Set<ObjectId> shown =
        entries.stream().flatMap(ExportedScans::objectsOf).collect(Collectors.toSet());
    Set<ObjectId> due =
        shown.stream()
            .filter(id -> !written.contains(id) && !leftOut.contains(id))
            .collect(Collectors.toSet());
    Map<ObjectId, ObjectView> views = archive.objects.of(due);
    views.values().stream()
        .filter(view -> !order.covered() && archive.objects.isAnythingCovered(view.digest()))
        .forEach(view -> leftOut.add(view.id()));
    List<ObjectView> coming =
        views.values().stream().filter(view -> !leftOut.contains(view.id())).toList();
    Set<ObjectId> ids = coming.stream().map(ObjectView::id).collect(Collectors.toSet());
    Map<ObjectId, List<TextVersion>> texts =
        order.drafts() ? archive.texts.newest(ids) : archive.texts.newestShown(ids);
    Map<ObjectId, PageTreatment> treatments = archive.treatments.newest(ids);
    for (ObjectView view : coming) {
      ObjectNode note = ObjectNotes.written(view);
      note.put("file", file(view));
      PageTreatment treatment = treatments.get(view.id());
      if (treatment != null && order.covered()) {
        note.set("treatment", TreatmentForm.node(treatment.treatment()));
      }
      writeTexts(note, texts.getOrDefault(view.id(), List.of()));
      notes.set(view.id().value(), note);
      written.add(view.id());
    }
    return shown.stream().filter(leftOut::contains).collect(Collectors.toSet());
  }

  private static Stream<ObjectId> objectsOf(Entry entry) {
    return Stream.concat(
        entry.pictures().stream().map(Picture::object),
        entry
            .allCitations()
            .map(Citation::region)
            .flatMap(Stream::ofNullable)
            .map(EvidenceRegion::object));
  }

  /** Where the file of a page lies in the export. */
  private String file(ObjectView page) throws IOException {
    String known = files.get(page.digest());
    if (known != null) {
      return known;
    }
    String name = "scans/" + page.id() + ending(page);
    try (InputStream content = archive.store.openChecked(page.digest())) {
      folder.file(name, content);
    }
    files.put(page.digest(), name);
    return name;
  }

  private void writeTexts(ObjectNode note, List<TextVersion> versions) throws IOException {
    if (!versions.isEmpty()) {
      ArrayNode texts = note.putArray("texts");
      for (TextVersion version : versions) {
        String name = "texts/" + version.object() + "-" + version.layer().code() + ".xml";
        folder.part(name, archive.texts.alto(version));
        texts.add(TextNotes.written(version, name));
      }
    }
  }

  /** Writes what is said of the pages. */
  void writeNotes() throws IOException {
    if (!notes.isEmpty()) {
      folder.part(ScanIntake.NOTES, notes.toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  /** How many pages have come along. */
  int written() {
    return written.size();
  }

  /** How many pages were left out since something of their file is covered. */
  int leftOut() {
    return leftOut.size();
  }

  private static String ending(ObjectView page) {
    return switch (page.mediaType()) {
      case "image/jpeg" -> ".jpg";
      case "image/png" -> ".png";
      case "image/tiff" -> ".tif";
      case "image/jp2" -> ".jp2";
      case "image/webp" -> ".webp";
      case "application/pdf" -> ".pdf";
      default -> ".bin";
    };
  }
}
