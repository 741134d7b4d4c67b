package org.variorum.scan;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads pieces of a picture straight out of the zip that {@link ScanCutter} wrote, by the places in
 * its directory, which is read once. Threads may share it.
 */
public final class TileArchive {
  private static final int END_RECORD = 22;
  private static final int END_MAGIC = 0x06054b50;
  private static final int ENTRY_MAGIC = 0x02014b50;
  private static final int ENTRY = 46;
  private static final int LOCAL_HEADER = 30;

  /** Where a stored entry lies in the file. */
  private record Place(long offset, int length) {}

  private final FileChannel file;
  private final TileGrid grid;
  private final long[] offsets;
  private final int[] lengths;
  private final Place preview;
  private final Place thumbnail;

  /**
   * Opens the archive of a picture; the channel is closed when nobody holds the archive any more.
   */
  public TileArchive(FileChannel file, TileGrid grid) throws IOException {
    this(file, grid, 1);
  }

  /**
   * Opens what was made from one page of a file, counted from 1.
   *
   * @see #TileArchive(FileChannel, TileGrid)
   */
  public TileArchive(FileChannel file, TileGrid grid, int page) throws IOException {
    this.file = file;
    this.grid = grid;
    Map<String, Place> entries = directory(file, TileZip.folder(page));
    offsets = new long[grid.tiles()];
    lengths = new int[grid.tiles()];
    for (int level = 0; level < grid.levels(); level++) {
      placeTiles(level, entries);
    }
    preview = entry(entries, TileZip.PREVIEW);
    thumbnail = entry(entries, TileZip.THUMBNAIL);
  }

  private void placeTiles(int level, Map<String, Place> entries) throws IOException {
    for (int row = 0; row < grid.rows(level); row++) {
      for (int column = 0; column < grid.columns(level); column++) {
        TilePlace tile = new TilePlace(level, column, row);
        Place place = entry(entries, tile.entryName());
        offsets[grid.ordinal(tile)] = place.offset;
        lengths[grid.ordinal(tile)] = place.length;
      }
    }
  }

  private static Place entry(Map<String, Place> entries, String name) throws IOException {
    Place place = entries.get(name);
    if (place == null) {
      throw new IOException("The tiles lack " + name);
    }
    return place;
  }

  private static Map<String, Place> directory(FileChannel file, String folder) throws IOException {
    ByteBuffer end = read(file, Math.max(0, file.size() - END_RECORD), END_RECORD);
    if (end.getInt(0) != END_MAGIC) {
      throw new IOException("Not an archive of tiles: it has no directory");
    }
    ByteBuffer directory = read(file, end.getInt(16) & 0xFFFF_FFFFL, end.getInt(12));
    Map<String, Place> entries = new HashMap<>();
    while (directory.remaining() >= ENTRY) {
      readEntry(directory, folder, entries);
    }
    return entries;
  }

  private static void readEntry(ByteBuffer directory, String folder, Map<String, Place> entries)
      throws IOException {
    int at = directory.position();
    int nameLength = directory.getShort(at + 28) & 0xFFFF;
    int method = directory.getShort(at + 10);
    if (directory.getInt(at) != ENTRY_MAGIC || method != 0) {
      throw new IOException("Not an archive of tiles: its entries are not stored as they are");
    }
    byte[] name = new byte[nameLength];
    directory.get(at + ENTRY, name);
    long offset = (directory.getInt(at + 42) & 0xFFFF_FFFFL) + LOCAL_HEADER + nameLength;
    String path = new String(name, StandardCharsets.UTF_8);
    if (path.startsWith(folder)) {
      entries.put(path.substring(folder.length()), new Place(offset, directory.getInt(at + 24)));
    }
    int rest = (directory.getShort(at + 30) & 0xFFFF) + (directory.getShort(at + 32) & 0xFFFF);
    directory.position(at + ENTRY + nameLength + rest);
  }

  private static ByteBuffer read(FileChannel file, long offset, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    while (bytes.hasRemaining()) {
      if (file.read(bytes, offset + bytes.position()) < 0) {
        throw new EOFException("The tiles end too early");
      }
    }
    return bytes.flip();
  }

  public TileGrid grid() {
    return grid;
  }

  /** The JPEG of a tile that the grid holds. */
  public byte[] tile(TilePlace place) throws IOException {
    int ordinal = grid.ordinal(place);
    return read(file, offsets[ordinal], lengths[ordinal]).array();
  }

  /** The whole picture as JPEG, at most 1200 pixels a side. */
  public byte[] preview() throws IOException {
    return read(file, preview.offset, preview.length).array();
  }

  /** The whole picture as JPEG, at most 200 pixels a side. */
  public byte[] thumbnail() throws IOException {
    return read(file, thumbnail.offset, thumbnail.length).array();
  }
}
