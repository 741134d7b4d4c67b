package org.variorum.delivery;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.variorum.contentstore.ContentStore;
import org.variorum.contentstore.StoreException;
import org.variorum.digitalobject.AccessChanged;
import org.variorum.digitalobject.DigitalObjects;
import org.variorum.digitalobject.ObjectState;
import org.variorum.digitalobject.ObjectView;
import org.variorum.digitalobject.Shown;
import org.variorum.hiding.Category;
import org.variorum.hiding.Hiding;
import org.variorum.hiding.HidingChanged;
import org.variorum.hiding.Hidings;
import org.variorum.identifier.ObjectId;
import org.variorum.scan.TileArchive;
import org.variorum.scan.TileGrid;
import org.variorum.staff.Actor;
import org.variorum.staff.Requires;
import org.variorum.staff.Right;

/** The scans that can be delivered. */
@ApplicationScoped
public class Scans {
  private static final int MOST_OPEN = 200;

  /**
   * What an archive of tiles belongs to: pages that are shown as they came share that of their
   * file.
   *
   * @param number of the page in its file, or of the treatment
   */
  private record Page(String owner, int number) {}

  @Inject OpenScans open;
  @Inject PublishedObjects published;
  @Inject DigitalObjects objects;
  @Inject ContentStore store;
  @Inject Hidings hidings;
  @Inject Renderings renderings;
  @Inject Clock clock;

  /** Archives of tiles in use; one that is dropped closes when its last reader is done. */
  private final Cache<Page, TileArchive> archives =
      Caffeine.newBuilder().maximumSize(MOST_OPEN).build();

  /** A scan that visitors may see today; empty for all others, as if they were not there. */
  public Optional<ObjectView> forVisitors(ObjectId id) {
    return open.of(id).map(OpenScan::object);
  }

  /** The same with what a cache wants to know of it. */
  public Optional<OpenScan> open(ObjectId id) {
    return open.of(id);
  }

  /**
   * A scan for a colleague at the desk, published or not, unless its bytes are gone or only others
   * may see it.
   */
  @Requires(Right.READ_DESK)
  public Optional<ObjectView> atDesk(Actor actor, ObjectId id) {
    return objects
        .of(id)
        .filter(scan -> scan.state() != ObjectState.ERASED)
        .filter(scan -> scan.access().seenBy(actor, LocalDate.now(clock)));
  }

  /** How much of a picture visitors get to see. */
  public static PictureLimit forVisitors(ObjectView scan, TileArchive tiles) {
    return PictureLimit.of(tiles.grid(), scan.access().longestSide());
  }

  /** Whether a current edition shows a scan that is not hidden, whoever may see it. */
  public boolean isPublished(ObjectId id) {
    return published.of(id).isPresent();
  }

  /** Whether a colleague sees each page of the file of a scan, and so may have it as it came. */
  @Requires(Right.READ_DESK)
  public boolean isWholeAtDesk(Actor actor, ObjectView scan) {
    LocalDate today = LocalDate.now(clock);
    return objects.withDigest(scan.digest()).stream()
        .allMatch(page -> page.access().seenBy(actor, today));
  }

  /** Why visitors do not see a scan, if it is hidden. */
  public Optional<Category> hidden(ObjectId id) {
    return hidings.of(id).map(Hiding::category);
  }

  void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) HidingChanged change) {
    archives.invalidateAll();
  }

  void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) AccessChanged change) {
    archives.invalidateAll();
  }

  /**
   * The tiles of a scan as visitors get it; empty if it has none, as a file of which no picture
   * could be made.
   *
   * @throws BusyException if they are in the making
   */
  public Optional<TileArchive> tiles(ObjectView scan) {
    Shown shown = scan.shown();
    if (shown.recipe().isAsItCame() || !isShowable(scan)) {
      return tilesAsItCame(scan);
    }
    if (!shown.ready()) {
      throw new InTheMakingException();
    }
    Page page = new Page(scan.id().value(), shown.number());
    return Optional.of(archives.get(page, unknown -> openShown(scan)));
  }

  /** The tiles of a scan as it came, for the desk. */
  public Optional<TileArchive> tilesAsItCame(ObjectView scan) {
    return isShowable(scan)
        ? Optional.of(
            archives.get(new Page(scan.digest().value(), scan.page()), page -> open(scan)))
        : Optional.empty();
  }

  private static boolean isShowable(ObjectView scan) {
    return scan.state() == ObjectState.READY && scan.isPicture();
  }

  private TileArchive open(ObjectView scan) {
    TileGrid grid = new TileGrid(scan.width(), scan.height());
    return open(scan, store.derivative(scan.digest()), grid, scan.page());
  }

  private TileArchive openShown(ObjectView scan) {
    Optional<FileChannel> file = store.shownDerivative(scan.id(), scan.shown().number());
    if (file.isEmpty()) {
      throw new InTheMakingException(); // lost, and made again at the next start
    }
    return open(scan, file, scan.shownGrid(), 1);
  }

  private static TileArchive open(
      ObjectView scan, Optional<FileChannel> file, TileGrid grid, int page) {
    try {
      FileChannel tiles =
          file.orElseThrow(() -> new StoreException("No tiles of " + scan.id(), null));
      return new TileArchive(tiles, grid, page);
    } catch (IOException e) {
      throw StoreException.of("The tiles of " + scan.id() + " cannot be read", e);
    }
  }

  /** Who sends what was made. */
  @FunctionalInterface
  public interface Recipient {
    void take(byte[] bytes) throws IOException;
  }

  /**
   * Hands over a piece of a scan, as it is sent.
   *
   * @throws BusyException if it would have to be made, and too much is being made already
   */
  public void send(ScanPiece piece, TileArchive tiles, Recipient to) throws IOException {
    if (piece instanceof ScanPiece.Made made) {
      renderings.make(made, tiles, to);
    } else {
      to.take(piece.bytes(tiles));
    }
  }

  /** Something that takes memory, as a file that is made of many pieces. */
  @FunctionalInterface
  public interface Making {
    void make() throws IOException;
  }

  /**
   * Makes something in the room that pictures are made in.
   *
   * @throws BusyException if too much is being made already
   */
  public void hold(int megabytes, Making making) throws IOException {
    renderings.hold(megabytes, making);
  }

  /** Whether visitors may have the file as it came: only if they may see all that is in it. */
  public boolean isWholeForVisitors(ObjectView scan) {
    return published.showWholeOf(scan.digest());
  }

  /** The bytes as they came; the caller closes them. */
  public FileChannel original(ObjectView scan) {
    return store.open(scan.digest());
  }
}
