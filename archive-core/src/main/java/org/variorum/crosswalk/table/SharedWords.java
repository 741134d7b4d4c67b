package org.variorum.crosswalk.table;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.variorum.crosswalk.UnreadableFileException;

/**
 * The words that cells of a workbook share. A workbook may have any number of them, in no order
 * that its rows follow: in memory is only where each of them lies in a file of its own, which goes
 * with them.
 */
final class SharedWords implements Closeable {
  private static final int MOST = 5_000_000;
  private static final int PIECE = 1 << 20;
  private static final int KEPT = 8;

  /** Those that were asked for last: a long one may stand in any number of cells. */
  private final Map<Integer, String> last =
      new LinkedHashMap<>(2 * KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, String> eldest) {
          return size() > KEPT;
        }
      };

  private final ByteArrayOutputStream piece = new ByteArrayOutputStream();
  private long[] ends = new long[64];
  private int count;
  private long written;
  private @Nullable FileChannel file;
  private byte @Nullable [] inMemory;

  SharedWords(Workbook book) throws IOException, XMLStreamException {
    XMLStreamReader xml = book.part("xl/sharedStrings.xml", true);
    try {
      while (xml != null && xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("si")) {
          add(CellWords.texts(xml, "si"));
        }
      }
      if (file != null) {
        writeOut();
      }
    } catch (IOException | XMLStreamException | RuntimeException e) {
      close();
      throw e;
    }
  }

  private void add(String words) throws IOException {
    if (count == MOST) {
      throw new UnreadableFileException(0, "A part of the workbook unpacks to too much");
    }
    piece.writeBytes(words.getBytes(StandardCharsets.UTF_8));
    if (count == ends.length) {
      ends = Arrays.copyOf(ends, 2 * count);
    }
    ends[count++] = written + piece.size();
    if (piece.size() > PIECE) {
      writeOut();
    }
  }

  /** A workbook whose words all fit in a piece needs no file. */
  private void writeOut() throws IOException {
    FileChannel to = file;
    if (to == null) {
      Path beside = Files.createTempFile("workbook", ".words");
      to =
          FileChannel.open(
              beside,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              StandardOpenOption.DELETE_ON_CLOSE);
      file = to;
    }
    ByteBuffer bytes = ByteBuffer.wrap(piece.toByteArray());
    while (bytes.hasRemaining()) {
      to.write(bytes);
    }
    written += piece.size();
    piece.reset();
  }

  /** Those of that number; none where there is no such number. */
  String get(int index) {
    return index < 0 || index >= count ? "" : last.computeIfAbsent(index, this::decoded);
  }

  private String decoded(int index) {
    long from = index == 0 ? 0 : ends[index - 1];
    byte[] words = new byte[(int) (ends[index] - from)];
    FileChannel in = file;
    if (in == null) {
      System.arraycopy(whole(), (int) from, words, 0, words.length);
    } else {
      read(in, from, words);
    }
    return new String(words, StandardCharsets.UTF_8);
  }

  private byte[] whole() {
    byte[] known = inMemory;
    if (known == null) {
      known = piece.toByteArray();
      inMemory = known;
    }
    return known;
  }

  private static void read(FileChannel in, long from, byte[] words) {
    ByteBuffer into = ByteBuffer.wrap(words);
    try {
      while (into.hasRemaining()) {
        if (in.read(into, from + into.position()) < 0) {
          throw new IOException("Ends early");
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    if (file != null) {
      file.close();
    }
  }
}
