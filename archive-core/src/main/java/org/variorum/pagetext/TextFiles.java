package org.variorum.pagetext;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.variorum.pagetext.UnreadableTextException.Reason;

/** Reads files of page texts by what is in them, whatever they are called. */
public final class TextFiles {
  /** The largest file that is read. */
  public static final int LARGEST = 20_000_000;

  private static final int MEGA = 1_000_000;
  private static final int HEAD = 4096;

  private TextFiles() {}

  /**
   * The only page of a file.
   *
   * @throws UnreadableTextException if it cannot be read or holds several
   */
  public static PageText read(byte[] file) {
    List<PageText> pages = readAll(file);
    if (pages.size() > 1) {
      throw new UnreadableTextException(Reason.MANY_PAGES, 0, pages.size());
    }
    return pages.get(0);
  }

  /**
   * All pages of a file, one at least.
   *
   * @throws UnreadableTextException if it cannot be read
   */
  public static List<PageText> readAll(byte[] file) {
    checkSize(file);
    String head = head(file);
    if (head.isBlank()) {
      throw new UnreadableTextException(Reason.EMPTY, 0);
    }
    List<PageText> pages =
        switch (TextForm.of(head)) {
          case ALTO -> AltoReader.read(file);
          case PAGE -> PageXmlReader.read(file);
          case HOCR -> HocrReader.read(decoded(file));
          case PLAIN -> PlainReader.read(decoded(file));
        };
    if (pages.isEmpty()) {
      throw new UnreadableTextException(Reason.NO_PAGE, 0);
    }
    return pages.stream().map(PageText::numbered).toList();
  }

  /**
   * Refuses a file that could never be read.
   *
   * @throws UnreadableTextException if it is larger than {@link #LARGEST}
   */
  public static void checkSize(byte[] file) {
    if (file.length > LARGEST) {
      throw new UnreadableTextException(Reason.TOO_LARGE, 0, LARGEST / MEGA);
    }
  }

  private static String head(byte[] file) {
    boolean wide = file.length > 1 && (file[0] == 0 || file[1] == 0 || (file[0] & 0xFE) == 0xFE);
    return new String(
            file,
            0,
            Math.min(file.length, HEAD),
            wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8)
        .toLowerCase(Locale.ROOT);
  }

  private static String decoded(byte[] file) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
      if (text.indexOf('\0') >= 0) {
        throw new UnreadableTextException(Reason.UNKNOWN_FORM, 0);
      }
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      UnreadableTextException refused = new UnreadableTextException(Reason.NOT_UTF8, 0);
      refused.initCause(e);
      throw refused;
    }
  }
}
