package org.variorum.digitalobject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.variorum.contentstore.ContentDigest;
import org.variorum.contentstore.ContentManifest;
import org.variorum.contentstore.ContentStore;
import org.variorum.contentstore.StoreException;
import org.variorum.contentstore.StoredContent;
import org.variorum.hiding.Hidings;
import org.variorum.identifier.Drawing;
import org.variorum.identifier.ObjectId;
import org.variorum.identifier.StaffId;
import org.variorum.scan.ImageIoDecoder;
import org.variorum.scan.ScanCutter;
import org.variorum.scan.ScanHeader;
import org.variorum.scan.ScanJudge;
import org.variorum.scan.ScanLimits;
import org.variorum.scan.UnacceptableFileException;

/**
 * Takes scans in: tiles first, since cutting them is the last judgement; then the bytes, then the
 * manifest, then the row.
 */
@ApplicationScoped
class ScanIngest implements Ingest {
  private static final int LONGEST_NAME = 400;

  @Inject ContentStore store;
  @Inject DigitalObjects objects;
  @Inject Hidings hidings;
  @Inject RandomGenerator random;
  @Inject Clock clock;

  private final ScanJudge judge = new ScanJudge(ScanLimits.USUAL);
  private final ScanCutter cutter = new ScanCutter(new ImageIoDecoder());
  private final ReentrantLock oneAtATime = new ReentrantLock(true);

  @Override
  public ObjectId ingest(Path file, String fileName, @Nullable StaffId by) {
    oneAtATime.lock();
    try {
      ScanHeader header = judge.judge(file);
      ContentDigest digest = allowed(file);
      Optional<ObjectView> known = objects.withDigest(digest);
      return known.isPresent()
          ? known.get().id()
          : take(fresh(), file, header, digest, plain(fileName), by).id();
    } catch (IOException e) {
      throw StoreException.of("A scan could not be taken in", e);
    } finally {
      oneAtATime.unlock();
    }
  }

  private ObjectId fresh() {
    return new Drawing<>(
            () -> ObjectId.random(random), (Collection<ObjectId> ids) -> objects.of(ids).keySet())
        .one();
  }

  @Override
  public void restore(ObjectId id, Path file, String fileName) {
    oneAtATime.lock();
    try {
      if (objects.of(id).isEmpty()) {
        ScanHeader header = judge.judge(file);
        take(id, file, header, allowed(file), plain(fileName), null);
      }
    } catch (IOException e) {
      throw StoreException.of("A scan could not be taken in", e);
    } finally {
      oneAtATime.unlock();
    }
  }

  private ContentDigest allowed(Path file) throws IOException {
    ContentDigest digest = ContentDigest.of(file);
    if (hidings.isSuppressed(digest)) {
      throw new UnacceptableFileException(UnacceptableFileException.Reason.SUPPRESSED);
    }
    return digest;
  }

  private ObjectView take(
      ObjectId id,
      Path file,
      ScanHeader header,
      ContentDigest digest,
      String fileName,
      @Nullable StaffId by)
      throws IOException {
    store.derive(digest, zip -> cutter.cut(file, header, zip));
    StoredContent kept = keep(file);
    ObjectView added =
        new ObjectView(
            id,
            kept.digest(),
            header.shownWidth(),
            header.shownHeight(),
            header.format().mediaType(),
            fileName,
            kept.bytes(),
            Access.OPEN,
            ObjectState.READY);
    store.describe(
        store.manifest(id).filter(said -> says(said, added)).orElseGet(() -> manifest(added)));
    objects.add(added, by);
    return added;
  }

  private StoredContent keep(Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file)) {
      return store.put(bytes);
    }
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
        clock.instant());
  }

  /** The last part of a name, without what no name should have. */
  private static String plain(String fileName) {
    String last = fileName.substring(fileName.lastIndexOf('/') + 1);
    last = last.substring(last.lastIndexOf('\\') + 1).replaceAll("\\p{Cntrl}", "").strip();
    return last.length() > LONGEST_NAME ? last.substring(0, LONGEST_NAME) : last;
  }
}
