package org.variorum.scan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Judges and cuts in the process that calls, which should have nothing to lose by it. */
public final class ScanCutter implements ScanMaker {
  private final ScanLimits limits;
  private final IntConsumer progress;
  private final AtomicReference<@Nullable Judged> last = new AtomicReference<>();

  /** A file that stayed as it is since it was judged: each of its pages asks for its head. */
  private record Judged(Path file, FileTime modified, long bytes, ScanFile found) {
    boolean isOf(Path other, FileTime changed, long length) {
      return file.equals(other) && modified.equals(changed) && bytes == length;
    }
  }

  public ScanCutter(ScanLimits limits) {
    this(limits, pages -> {});
  }

  /**
   * @param progress is told after each page how many are done
   */
  public ScanCutter(ScanLimits limits, IntConsumer progress) {
    this.limits = limits;
    this.progress = progress;
  }

  @Override
  public ScanFile judge(Path file, Tolerance tolerance) {
    return new ScanJudge(limits, tolerance).judge(file);
  }

  @Override
  public ScanFile cut(Path file, Tolerance tolerance, Path zip) {
    ScanFile judged = judge(file, tolerance);
    Damage damage = new Damage(tolerance);
    try (TileZip tiles = new TileZip(zip)) {
      for (int page = 1; page <= judged.pages().size(); page++) {
        ScanHeader header = judged.pages().get(page - 1);
        cut(file, header, damage, new PyramidCutter(tiles, page), zip);
        progress.accept(page);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ScanFile(judged.format(), judged.pages(), judged.damaged() || damage.isFound());
  }

  @Override
  public ScanFile treat(Path file, int page, PageRecipe recipe, Path zip) {
    ScanHeader header = page(file, page);
    PageMapping mapping = PageMapping.of(header.shownWidth(), header.shownHeight(), recipe);
    try (TileZip tiles = new TileZip(zip);
        PyramidCutter cutter = new PyramidCutter(tiles, 1);
        TreatedRows treated = new TreatedRows(cutter, mapping, recipe, zip)) {
      Damage damage = new Damage(Tolerance.OF_DAMAGE);
      hand(file, header, damage, treated, scratch(zip));
      return new ScanFile(header.format(), List.of(header), damage.isFound());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void cut(
      Path file, ScanHeader header, Damage damage, PyramidCutter cutter, Path zip)
      throws IOException {
    try (cutter) {
      hand(file, header, damage, cutter, scratch(zip));
    }
  }

  private static void hand(Path file, ScanHeader header, Damage damage, RowSink rows, Path scratch)
      throws IOException {
    ScanDecoder decoder =
        header.format() == ScanFormat.PDF ? new PdfDecoder() : new ImageIoDecoder();
    if (header.orientation().equals(Orientation.UPRIGHT)) {
      decoder.decode(file, header, damage, rows);
    } else {
      try (TurnedRows turned = new TurnedRows(rows, header.orientation(), scratch)) {
        decoder.decode(file, header, damage, turned);
      }
    }
  }

  /**
   * Hands over a page as it is shown, row by row, as far as it can be read.
   *
   * @param scratch where rows lie for a while when it has to be turned
   */
  public void read(Path file, ScanHeader header, RowSink rows, Path scratch) {
    try {
      hand(file, header, new Damage(Tolerance.OF_DAMAGE), rows, scratch);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same of a page as it is to be shown. */
  public void read(Path file, ScanHeader header, PageRecipe recipe, RowSink rows, Path scratch) {
    PageMapping mapping = PageMapping.of(header.shownWidth(), header.shownHeight(), recipe);
    try (TreatedRows treated = new TreatedRows(rows, mapping, recipe, scratch)) {
      read(file, header, treated, scratch);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What a file says of one of its pages.
   *
   * @param page from 1
   */
  public ScanHeader page(Path file, int page) {
    ScanFile judged = judgedOnce(file);
    if (page < 1 || page > judged.pages().size()) {
      throw new UnacceptableFileException(UnacceptableFileException.Reason.DAMAGED);
    }
    return judged.pages().get(page - 1);
  }

  private ScanFile judgedOnce(Path file) {
    try {
      FileTime changed = Files.getLastModifiedTime(file);
      long length = Files.size(file);
      Judged known = last.get();
      if (known != null && known.isOf(file, changed, length)) {
        return known.found();
      }
      ScanFile judged = judge(file, Tolerance.OF_DAMAGE);
      last.set(new Judged(file, changed, length, judged));
      return judged;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where rows lie for a while when a picture has to be turned. */
  public static Path scratch(Path zip) {
    return zip.resolveSibling(zip.getFileName() + ".rows");
  }

  /** All that may be left beside a zip by a process that was killed. */
  public static List<Path> leftovers(Path zip) {
    return List.of(scratch(zip), TreatedRows.turning(zip), TreatedRows.straightening(zip));
  }
}
