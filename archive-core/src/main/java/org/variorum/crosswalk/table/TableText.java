package org.variorum.crosswalk.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.crosswalk.Encodings;
import org.variorum.crosswalk.ForeignFile;
import org.variorum.crosswalk.LatinLetters;
import org.variorum.crosswalk.PartlyUtf8;
import org.variorum.crosswalk.UnreadableFileException;

/**
 * In which encoding and with which separator a table is written; both are told by its content.
 *
 * @param guessed whether the encoding was told by the letters and not by the bytes
 */
record TableText(Charset charset, char separator, boolean guessed) {
  private static final Charset CYRILLIC = Charset.forName("windows-1251");
  private static final char[] SEPARATORS = {',', ';', '\t', '|'};
  private static final int ROWS_LOOKED_AT = 25;
  private static final int BEGINNING = 1 << 16;
  private static final double AGREE = 0.5;
  private static final int LONGEST_HEADING = 120;
  private static final Pattern NO_LETTERS = Pattern.compile("[\\x01-\\x08\\x0E-\\x1F]");

  /** In 16 bits every hundredth byte at least is nought: that of a space or a separator. */
  private static final int SELDOM = 100;

  /** Looks at a file; reads it once from its beginning to its end. */
  static TableText of(ForeignFile file) throws IOException {
    Charset charset;
    byte[] beginning;
    try (InputStream in = file.open()) {
      beginning = in.readNBytes(BEGINNING);
    }
    Charset marked = marked(beginning);
    charset = marked != null && isAsMarked(marked, file) ? marked : unmarked(marked != null, file);
    boolean guessed = !charset.equals(marked) && !charset.equals(StandardCharsets.UTF_8);
    return new TableText(charset, separator(new String(beginning, charset)), guessed);
  }

  /** A mark of UTF-8 may stand before something else, which somebody has put behind it. */
  private static boolean isAsMarked(Charset marked, ForeignFile file) throws IOException {
    return !marked.equals(StandardCharsets.UTF_8) || isUtf8(file);
  }

  private static Charset unmarked(boolean bearsMark, ForeignFile file) throws IOException {
    if (!bearsMark && isUtf8(file)) {
      return StandardCharsets.UTF_8;
    }
    Optional<Charset> mixed = Encodings.mixed(file);
    return mixed.isPresent() || !bearsMark
        ? mixed.orElse(eightBits(file))
        : new PartlyUtf8(eightBits(file));
  }

  /**
   * A text that may be a table: its first row names columns, each once and in few words, and most
   * rows have as many cells.
   */
  static boolean isTable(String beginning) {
    String text = beginning.replace("\u0000", "").strip();
    boolean other =
        text.isEmpty() || "<{[@%#".indexOf(text.charAt(0)) >= 0 || text.startsWith("TY  -");
    return !other
        && !NO_LETTERS.matcher(text).find()
        && agreement(text, separator(text)) >= AGREE
        && namesColumns(text, separator(text));
  }

  private static boolean namesColumns(String text, char separator) {
    try (CsvRows rows = new CsvRows(new StringReader(text), separator)) {
      for (Row row = rows.next(); row != null; row = rows.next()) {
        if (row.isBlank()) {
          continue;
        }
        List<String> named = row.cells().stream().filter(cell -> !cell.isBlank()).toList();
        boolean brief = named.stream().allMatch(cell -> cell.length() <= LONGEST_HEADING);
        boolean known = Templates.of(row.cells()).isPresent();
        boolean distinct = named.stream().distinct().count() * 2 > named.size();
        return known || (named.size() >= 2 && brief && distinct);
      }
      return false;
    } catch (IOException | UnreadableFileException e) {
      return false;
    }
  }

  Reader open(ForeignFile file) throws IOException {
    return new WithoutMark(new BufferedReader(new InputStreamReader(file.open(), charset)));
  }

  private static @Nullable Charset marked(byte[] bytes) {
    int one = bytes.length > 1 ? bytes[0] & 0xff : -1;
    int two = bytes.length > 1 ? bytes[1] & 0xff : -1;
    if (one == 0xfe && two == 0xff) {
      return StandardCharsets.UTF_16BE;
    }
    if (one == 0xff && two == 0xfe) {
      return StandardCharsets.UTF_16LE;
    }
    int[] noughts = new int[2];
    for (int i = 0; i < bytes.length; i++) {
      noughts[i % 2] += bytes[i] == 0 ? 1 : 0;
    }
    if (Math.max(noughts[0], noughts[1]) * SELDOM > bytes.length) {
      return noughts[0] > noughts[1] ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }
    return one == 0xef && two == 0xbb ? StandardCharsets.UTF_8 : null;
  }

  private static boolean isUtf8(ForeignFile file) throws IOException {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer letters = CharBuffer.allocate(BEGINNING);
    ByteBuffer bytes = ByteBuffer.allocate(BEGINNING);
    try (InputStream in = file.open()) {
      boolean end = false;
      while (!end) {
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        end = read < 0;
        bytes.limit(bytes.position() + Math.max(read, 0)).position(0);
        letters.clear();
        if (decoder.decode(bytes, letters, end).isError()) {
          return false;
        }
        bytes.compact();
      }
    }
    return true;
  }

  /** In Cyrillic the high bytes stand in runs, in languages with Latin letters alone. */
  private static Charset eightBits(ForeignFile file) throws IOException {
    LatinLetters latin = new LatinLetters();
    long high = 0;
    long runs = 0;
    boolean within = false;
    try (InputStream in = file.open()) {
      byte[] buffer = new byte[BEGINNING];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        for (int i = 0; i < read; i++) {
          latin.take(buffer[i] & 0xff);
          boolean letter = (buffer[i] & 0xff) >= 0xc0 || (buffer[i] & 0xff) == 0xb8;
          high += letter ? 1 : 0;
          runs += letter && !within ? 1 : 0;
          within = letter;
        }
      }
    }
    return runs > 0 && high > runs * 2 ? CYRILLIC : latin.guess();
  }

  private static char separator(String text) {
    char best = SEPARATORS[0];
    double most = -1;
    for (char separator : SEPARATORS) {
      double agreement = agreement(text, separator);
      if (agreement > most) {
        most = agreement;
        best = separator;
      }
    }
    return best;
  }

  /** In which share of the rows there are as many cells as in the first, if those are several. */
  private static double agreement(String text, char separator) {
    int rows = 0;
    int equal = 0;
    int cells = 0;
    try (CsvRows all = new CsvRows(new WithoutMark(new StringReader(text)), separator)) {
      Row row = all.next();
      while (row != null && rows < ROWS_LOOKED_AT) {
        if (!row.isBlank()) {
          cells = rows == 0 ? row.cells().size() : cells;
          equal += row.cells().size() == cells ? 1 : 0;
          rows++;
        }
        row = all.next();
      }
    } catch (IOException | UnreadableFileException e) {
      return 0;
    }
    return cells < 2 ? 0 : (double) equal / rows + Math.min(cells, 100) / 1000.0;
  }
}
