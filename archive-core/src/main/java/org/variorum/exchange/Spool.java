package org.variorum.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.variorum.contentstore.Room;

/**
 * The records of a file of another system, written down once so that they can be read several times
 * and in their order, in which they need not come. In memory it keeps some twenty bytes of each.
 */
final class Spool {
  private final Path file;
  private final String name;
  private final Room room;
  private final OutputStream out;
  private long[] offsets = new long[64];
  private int[] lengths = new int[64];
  private int[] lines = new int[64];
  private RawRecord.Mark[] marks = new RawRecord.Mark[64];
  private int[] nth = new int[0];
  private int size;
  private long written;

  /**
   * @param name what the file is called that they come from
   */
  Spool(Path file, String name, Room room) throws IOException {
    this.file = file;
    this.name = name;
    this.room = room;
    this.out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
  }

  /** Keeps a place in the order. */
  int reserve() {
    if (size == offsets.length) {
      offsets = Arrays.copyOf(offsets, size * 2);
      lengths = Arrays.copyOf(lengths, size * 2);
      lines = Arrays.copyOf(lines, size * 2);
      marks = Arrays.copyOf(marks, size * 2);
    }
    return size++;
  }

  void write(int place, int line, RawRecord.Mark mark, byte[] json) {
    try {
      if (!room.takes(json.length)) {
        throw new UnacceptableDeliveryException(UnacceptableDeliveryException.Reason.DISK_FULL);
      }
      out.write(json);
    } catch (IOException e) {
      throw new UncheckedIOException("Records cannot be written down", e);
    }
    offsets[place] = written;
    lengths[place] = json.length;
    lines[place] = line;
    marks[place] = mark;
    written += json.length;
  }

  /** Nothing more comes. */
  void close() throws IOException {
    out.close();
    nth = new int[size];
    Map<Integer, Integer> onLine = new HashMap<>();
    for (int i = 0; i < size; i++) {
      nth[i] = lengths[i] == 0 ? 0 : onLine.merge(lines[i], 1, Integer::sum);
    }
  }

  void forEach(Consumer<RawRecord> reader) {
    try (FileChannel bytes = FileChannel.open(file, StandardOpenOption.READ)) {
      for (int i = 0; i < size; i++) {
        if (lengths[i] > 0) {
          reader.accept(
              new RawRecord(
                  new Place(name, lines[i], nth[i]),
                  read(bytes, offsets[i], lengths[i]),
                  marks[i]));
        }
      }
    } catch (IOException e) {
      throw new UnreadableDeliveryException("Not readable: " + file, e);
    }
  }

  private static byte[] read(FileChannel bytes, long offset, int length) throws IOException {
    ByteBuffer record = ByteBuffer.allocate(length);
    while (record.hasRemaining()) {
      if (bytes.read(record, offset + record.position()) < 0) {
        throw new IOException("What was written down is not whole");
      }
    }
    return record.array();
  }
}
