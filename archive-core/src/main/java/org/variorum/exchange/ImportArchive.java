package org.variorum.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import org.variorum.curation.ImportEntries;
import org.variorum.curation.TraceSources;
import org.variorum.document.DocumentCodec;
import org.variorum.hiding.Hidings;
import org.variorum.search.SearchIndex;

/**
 * Takes in what an archive hands over. All records are read and checked first; a bad one is
 * reported, and nothing of it is kept, nor of new records that refer to it. The others are written
 * many in one transaction and then indexed. A record that was imported before and has not changed
 * is left alone, whatever became of its entry since; so an import that broke off is simply given
 * again.
 */
@ApplicationScoped
public class ImportArchive {
  @Inject Registrar registrar;
  @Inject ArchiveWords words;
  @Inject ScanIntake scans;
  @Inject ImportEntries entries;
  @Inject TraceSources tracing;
  @Inject Hidings hidings;
  @Inject DocumentCodec codec;
  @Inject SearchIndex index;

  /**
   * Takes in a folder or a JSON Lines file, and returns when it is all written and, as far as it is
   * published, can be found.
   *
   * @throws UnreadableDeliveryException if there is nothing to read
   */
  public ImportReport take(Path path, boolean publish, Progress progress) {
    return new ImportRun(this, Delivery.at(path), publish, progress).run();
  }
}
