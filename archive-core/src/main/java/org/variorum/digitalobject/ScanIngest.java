package org.variorum.digitalobject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.variorum.contentstore.ContentDigest;
import org.variorum.contentstore.ContentManifest;
import org.variorum.contentstore.ContentStore;
import org.variorum.contentstore.StoreException;
import org.variorum.contentstore.StoredContent;
import org.variorum.hiding.Hidings;
import org.variorum.identifier.ObjectId;
import org.variorum.identifier.StaffId;
import org.variorum.scan.ScanFile;
import org.variorum.scan.ScanMaker;
import org.variorum.scan.Tolerance;
import org.variorum.scan.UnacceptableFileException;
import org.variorum.virus.VirusSearch;

/**
 * Takes scans in: searched for viruses and judged; then tiles, since cutting them is the last
 * judgement; then the bytes, then the manifest, then the row.
 */
@ApplicationScoped
class ScanIngest implements Ingest {
  private static final int LONGEST_NAME = 400;

  @Inject ContentStore store;
  @Inject DigitalObjects objects;
  @Inject Hidings hidings;
  @Inject VirusSearch viruses;
  @Inject ScanMaker maker;
  @Inject FreshObjects fresh;
  @Inject Clock clock;

  private final ReentrantLock oneAtATime = new ReentrantLock(true);

  @Override
  public List<ObjectId> ingest(
      Path file, String fileName, Tolerance tolerance, @Nullable StaffId by) {
    oneAtATime.lock();
    try {
      ContentDigest digest = allowed(file);
      List<ObjectView> known = objects.withDigest(digest);
      return known.isEmpty()
          ? take(file, digest, plain(fileName), tolerance, by)
          : known.stream().map(ObjectView::id).toList();
    } catch (IOException e) {
      throw StoreException.of("A scan could not be taken in", e);
    } finally {
      oneAtATime.unlock();
    }
  }

  private List<ObjectId> take(
      Path file, ContentDigest digest, String name, Tolerance tolerance, @Nullable StaffId by)
      throws IOException {
    Kept kept = keep(file, digest, tolerance);
    List<ObjectId> ids = new ArrayList<>();
    List<ObjectView> pages = new ArrayList<>();
    for (int page = 1; page <= kept.objects(); page++) {
      ObjectId id = fresh.beside(ids);
      ids.add(id);
      pages.add(kept.view(id, page, name));
    }
    pages.forEach(this::describe);
    objects.addAll(pages, by);
    return ids;
  }

  @Override
  public void restore(ObjectId id, Path file, String fileName, int page, Tolerance tolerance) {
    oneAtATime.lock();
    try {
      if (objects.of(id).isEmpty()) {
        ContentDigest digest = allowed(file);
        Kept kept = isCut(digest) ? known(file, digest, tolerance) : keep(file, digest, tolerance);
        if (page < 1 || page > kept.objects()) {
          throw new UnacceptableFileException(UnacceptableFileException.Reason.DAMAGED);
        }
        ObjectView restored = kept.view(id, page, plain(fileName));
        describe(restored);
        objects.add(restored, null);
      }
    } catch (IOException e) {
      throw StoreException.of("A scan could not be taken in", e);
    } finally {
      oneAtATime.unlock();
    }
  }

  /** Whether another page of the file is here, and so the tiles of all. */
  private boolean isCut(ContentDigest digest) throws IOException {
    if (objects.withDigest(digest).isEmpty() || !store.holds(digest)) {
      return false;
    }
    Optional<FileChannel> tiles = store.derivative(digest);
    if (tiles.isPresent()) {
      tiles.get().close();
    }
    return tiles.isPresent();
  }

  private Kept known(Path file, ContentDigest digest, Tolerance tolerance) throws IOException {
    return new Kept(new StoredContent(digest, Files.size(file)), maker.judge(file, tolerance));
  }

  private ContentDigest allowed(Path file) throws IOException {
    ContentDigest digest = ContentDigest.of(file);
    if (hidings.isSuppressed(digest)) {
      throw new UnacceptableFileException(UnacceptableFileException.Reason.SUPPRESSED);
    }
    return digest;
  }

  /** A file whose bytes and tiles are kept, and what it was found to be. */
  private record Kept(StoredContent content, ScanFile file) {

    /** A recording is one object; else each page is one. */
    int objects() {
      return Math.max(1, file.pages().size());
    }

    ObjectView view(ObjectId id, int page, String name) {
      boolean picture = !file.pages().isEmpty();
      return new ObjectView(
          id,
          content.digest(),
          picture ? file.pages().get(page - 1).shownWidth() : 0,
          picture ? file.pages().get(page - 1).shownHeight() : 0,
          file.format().mediaType(),
          name,
          content.bytes(),
          Access.OPEN,
          ObjectState.READY,
          page,
          file.damaged());
    }
  }

  private Kept keep(Path file, ContentDigest digest, Tolerance tolerance) throws IOException {
    viruses.search(file);
    ScanFile judged = maker.judge(file, tolerance);
    ScanFile[] found = {judged};
    if (!judged.format().isRecording()) {
      store.derive(digest, zip -> found[0] = maker.cut(file, tolerance, zip));
    }
    try (InputStream bytes = Files.newInputStream(file)) {
      return new Kept(store.put(bytes), found[0]);
    }
  }

  private void describe(ObjectView added) {
    store.describe(
        store
            .manifest(added.id())
            .filter(said -> says(said, added))
            .orElseGet(() -> manifest(added)));
  }

  /** Whether a file that was here before is told of already, when an archive is built anew. */
  private static boolean says(ContentManifest said, ObjectView added) {
    return said.digest().equals(added.digest()) && said.fileName().equals(added.fileName());
  }

  private ContentManifest manifest(ObjectView added) {
    return new ContentManifest(
        added.id(),
        added.digest(),
        added.bytes(),
        added.mediaType(),
        added.width(),
        added.height(),
        added.fileName(),
        clock.instant(),
        added.page(),
        added.damaged());
  }

  /** The last part of a name, without what no name should have. */
  private static String plain(String fileName) {
    String last = fileName.substring(fileName.lastIndexOf('/') + 1);
    last = last.substring(last.lastIndexOf('\\') + 1).replaceAll("\\p{Cntrl}", "").strip();
    return last.length() > LONGEST_NAME ? last.substring(0, LONGEST_NAME) : last;
  }
}
