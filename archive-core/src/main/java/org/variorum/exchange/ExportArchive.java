package org.variorum.exchange;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.citation.Citation;
import org.variorum.contentstore.ContentStore;
import org.variorum.digitalobject.DigitalObjects;
import org.variorum.digitalobject.ObjectView;
import org.variorum.digitalobject.Picture;
import org.variorum.document.DocumentCodec;
import org.variorum.entry.Entry;
import org.variorum.identifier.ObjectId;

/**
 * Hands the archive over in the open format: every published entry as its current edition has it,
 * byte for byte, or with drafts every entry as its newest revision has it; the scans that they
 * show, and the archive's own words. What is hidden is left out. Identifiers are kept, so an import
 * into an empty archive gives the same archive.
 */
@ApplicationScoped
public class ExportArchive {
  @Inject Holdings holdings;
  @Inject ArchiveWords words;
  @Inject DigitalObjects objects;
  @Inject ContentStore store;
  @Inject DocumentCodec codec;

  /**
   * Writes into an empty or new folder, or into a new JSON Lines file with the scans beside it.
   *
   * @throws UnwritableExportException if it cannot be written there
   */
  public ExportReport write(Path path, boolean drafts, Progress progress) {
    try (ExportFolder folder = ExportFolder.at(path)) {
      return new Writing(folder, progress).all(holdings.entries(drafts));
    } catch (IOException e) {
      throw new UnwritableExportException("The export broke off: " + path + " (" + e + ")", e);
    }
  }

  /** One export. */
  private final class Writing {
    private final ExportFolder folder;
    private final Progress progress;
    private final Set<ObjectId> written = new HashSet<>();
    private final ObjectNode notes = JsonNodeFactory.instance.objectNode();
    private int entries;
    private int scans;
    private int leftOut;

    Writing(ExportFolder folder, Progress progress) {
      this.folder = folder;
      this.progress = progress;
    }

    ExportReport all(Iterable<List<Entry>> batches) throws IOException {
      writeWords();
      for (List<Entry> batch : batches) {
        for (Entry entry : batch) {
          folder.entry(entry, codec.write(entry));
        }
        entries += batch.size();
        writeScans(batch);
        progress.reached(entries, entries);
      }
      if (!notes.isEmpty()) {
        folder.part(ScanIntake.NOTES, notes.toString().getBytes(StandardCharsets.UTF_8));
      }
      return new ExportReport(entries, scans, holdings.hidden(), leftOut);
    }

    private void writeWords() throws IOException {
      byte[] none = {};
      byte[] vocabulary = words.vocabularyKept().orElse(none);
      byte[] profile = words.profileKept().orElse(none);
      if (vocabulary.length > 0) {
        folder.part(ArchiveWords.VOCABULARY, vocabulary);
      }
      if (profile.length > 0) {
        folder.part(ArchiveWords.PROFILE, profile);
      }
      byte[] pages = words.pagesKept().orElse(none);
      if (pages.length > 0) {
        folder.part(ArchiveWords.PAGES, pages);
      }
    }

    private void writeScans(List<Entry> batch) throws IOException {
      Set<ObjectId> shown =
          batch.stream()
              .flatMap(Writing::objectsOf)
              .filter(object -> !written.contains(object))
              .collect(Collectors.toSet());
      for (ObjectView object : objects.of(shown).values()) {
        written.add(object.id());
        if (objects.isAnythingCovered(object.digest())) {
          leftOut++;
          continue;
        }
        try (InputStream content = store.openChecked(object.digest())) {
          folder.scan(object.id() + ending(object), content);
        }
        notes.set(object.id().value(), ObjectNotes.written(object));
        scans++;
      }
    }

    private static Stream<ObjectId> objectsOf(Entry entry) {
      return Stream.concat(
          entry.pictures().stream().map(Picture::object),
          entry
              .allCitations()
              .map(Citation::region)
              .flatMap(region -> region == null ? Stream.empty() : Stream.of(region.object())));
    }

    private static String ending(ObjectView object) {
      return switch (object.mediaType()) {
        case "image/jpeg" -> ".jpg";
        case "image/png" -> ".png";
        case "image/tiff" -> ".tif";
        default -> ".bin";
      };
    }
  }
}
