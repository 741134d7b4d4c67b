package org.variorum.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import org.variorum.contentstore.ContentStore;
import org.variorum.digitalobject.DigitalObjects;
import org.variorum.document.DocumentCodec;
import org.variorum.entry.Entry;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ObjectId;
import org.variorum.textlayer.PageTexts;
import org.variorum.treatment.Treatments;

/**
 * Hands the archive over in the open format: every published entry as its current edition has it,
 * byte for byte, or with drafts every entry as its newest revision has it; the scans that they show
 * with their texts, and the archive's own words. What is hidden is left out, and so are pages of
 * which something is covered, unless they are asked for. Identifiers are kept, so an import into an
 * empty archive gives the same archive.
 */
@ApplicationScoped
public class ExportArchive {
  @Inject Holdings holdings;
  @Inject ArchiveWords words;
  @Inject DigitalObjects objects;
  @Inject ContentStore store;
  @Inject DocumentCodec codec;

  @Inject Branches branches;
  @Inject PageTexts texts;
  @Inject Treatments treatments;

  /**
   * Writes into an empty or new folder, or into a new JSON Lines file with the scans beside it.
   *
   * @throws UnwritableExportException if it cannot be written there, or there is no such branch
   */
  public ExportReport write(Path path, ExportOrder order, Progress progress) {
    Iterable<List<Entry>> entries = entries(order);
    try (ExportFolder folder = ExportFolder.at(path)) {
      return new Writing(folder, order, progress).all(entries);
    } catch (IOException e) {
      throw new UnwritableExportException("The export broke off: " + path + " (" + e + ")", e);
    }
  }

  private Iterable<List<Entry>> entries(ExportOrder order) {
    if (order.branch() == null) {
      return holdings.entries(order.drafts());
    }
    NavigableSet<EntryId> some = branches.of(order.branch(), order.drafts());
    if (some.isEmpty()) {
      throw new UnwritableExportException("There is no such entry: " + order.branch());
    }
    return holdings.among(some, order.drafts());
  }

  /** One export. */
  private final class Writing {
    private final ExportFolder folder;
    private final Progress progress;
    private final ExportedScans scans;
    private int entries;

    Writing(ExportFolder folder, ExportOrder order, Progress progress) {
      this.folder = folder;
      this.progress = progress;
      this.scans = new ExportedScans(ExportArchive.this, folder, order);
    }

    ExportReport all(Iterable<List<Entry>> batches) throws IOException {
      writeWords();
      for (List<Entry> batch : batches) {
        Set<ObjectId> leftOut = scans.write(batch);
        for (Entry entry : batch) {
          Entry open = codec.without(leftOut, entry);
          folder.entry(open, codec.write(open));
        }
        entries += batch.size();
        progress.reached(entries, entries);
      }
      scans.writeNotes();
      return new ExportReport(entries, scans.written(), holdings.hidden(), scans.leftOut());
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
      byte[] mappings = words.mappingsKept().orElse(none);
      if (mappings.length > 0) {
        folder.part(ArchiveWords.MAPPINGS, mappings);
      }
    }
  }
}
