package org.variorum.crosswalk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds out in which encoding a file of text is, whatever it says of itself: what is no UTF-8
 * cannot be meant as such, and what is UTF-8 throughout is nothing else.
 */
public final class Encodings {
  private static final Pattern DECLARED =
      Pattern.compile("<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._:-]+)[\"']");
  private static final int HEAD = 300;

  private Encodings() {}

  /**
   * The encoding of a file. Where it is another than the file says, that is told.
   *
   * @throws IOException if the disk cannot be read
   */
  public static Charset of(ForeignFile file, Catcher catcher) throws IOException {
    byte[] head;
    try (InputStream in = file.open()) {
      head = in.readNBytes(HEAD);
    }
    Charset wide = wide(head);
    if (wide != null) {
      return wide;
    }
    Matcher matcher = DECLARED.matcher(new String(head, StandardCharsets.ISO_8859_1));
    String said = matcher.find() ? matcher.group(1) : "";
    ByteCount bytes = ByteCount.of(file);
    Charset meant = meant(named(said).orElse(StandardCharsets.UTF_8), bytes);
    if (!said.isEmpty() && named(said).isEmpty()) {
      tell(catcher, said, meant);
    } else if (!meant.equals(named(said).orElse(StandardCharsets.UTF_8))) {
      tell(catcher, said.isEmpty() ? "UTF-8" : said, meant);
    } else if (bytes.broken() > 0 && meant.equals(StandardCharsets.UTF_8)) {
      catcher.found(Finding.repaired("bytes-broken", 0, "?xml", Long.toString(bytes.broken()), ""));
    }
    return meant;
  }

  /**
   * That of a file that is UTF-8 in part, be it nearly all or a few words; empty if it is not such
   * a one.
   */
  public static Optional<Charset> mixed(ForeignFile file) throws IOException {
    ByteCount bytes = ByteCount.of(file);
    return bytes.isPartlyUtf8() ? Optional.of(new PartlyUtf8(bytes.guess())) : Optional.empty();
  }

  private static void tell(Catcher catcher, String said, Charset meant) {
    catcher.found(Finding.repaired("encoding", 1, said, meant.name(), ""));
  }

  private static Charset meant(Charset said, ByteCount bytes) {
    if (said.equals(StandardCharsets.UTF_8)) {
      return bytes.isMixed()
          ? new PartlyUtf8(bytes.guess())
          : bytes.isBrokenThroughout() ? bytes.guess() : said;
    }
    return bytes.isUtf8() && isOneByte(said) ? StandardCharsets.UTF_8 : said;
  }

  private static boolean isOneByte(Charset charset) {
    return !charset.name().startsWith("UTF")
        && charset.canEncode()
        && charset.newEncoder().maxBytesPerChar() <= 1f;
  }

  private static @org.jspecify.annotations.Nullable Charset wide(byte[] head) {
    if (head.length < 2) {
      return null;
    }
    int both = (head[0] & 0xff) << 8 | head[1] & 0xff;
    return switch (both) {
      case 0xfeff, 0x003c -> StandardCharsets.UTF_16BE;
      case 0xfffe, 0x3c00 -> StandardCharsets.UTF_16LE;
      default -> null;
    };
  }

  private static Optional<Charset> named(String name) {
    try {
      return name.isEmpty() ? Optional.of(StandardCharsets.UTF_8) : Optional.of(known(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  /** A file of one-byte units that says it is UTF-16 is not. */
  private static Charset known(String name) {
    Charset charset = Charset.forName(name);
    return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32")
        ? StandardCharsets.UTF_8
        : charset;
  }
}
