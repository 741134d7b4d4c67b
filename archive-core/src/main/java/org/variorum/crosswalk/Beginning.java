package org.variorum.crosswalk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The first bytes of a file, by which its format is recognised. */
public final class Beginning {
  /** How many bytes are looked at. */
  public static final int LENGTH = 1 << 16;

  private static final byte[] PACKED = {'P', 'K', 3, 4};

  /** Possessive throughout: what is made to be long would else be gone through without end. */
  private static final Pattern BEFORE_ROOT =
      Pattern.compile(
          "\\s*+(?:<\\?.*?\\?>\\s*+|<!--.*?-->\\s*+|<!DOCTYPE(?:[^\\[>]++|\\[.*?\\]\\s*+(?=>))*+>\\s*+)*+",
          Pattern.DOTALL);

  private static final Pattern TAG =
      Pattern.compile("<(?:([\\p{L}_][\\w.-]*):)?([\\p{L}_][\\w.-]*)([^>]*)");
  private static final Pattern DOCTYPE = Pattern.compile("<!DOCTYPE[^\\[>]*");

  private final byte[] bytes;
  private final String text;

  private Beginning(byte[] bytes) {
    this.bytes = bytes;
    String read = new String(bytes, charset(bytes));
    this.text = read.startsWith("\uFEFF") ? read.substring(1) : read;
  }

  /** Reads the beginning of a file. */
  public static Beginning of(InputStream in) throws IOException {
    return new Beginning(in.readNBytes(LENGTH));
  }

  /**
   * The root of an XML document.
   *
   * @param namespace empty if it has none
   * @param doctype what the document type declaration says before its internal subset, if any
   */
  public record Root(String namespace, String name, String doctype) {}

  private static Charset charset(byte[] bytes) {
    int one = bytes.length > 1 ? bytes[0] & 0xff : -1;
    int two = bytes.length > 1 ? bytes[1] & 0xff : -1;
    if ((one == 0xfe && two == 0xff) || (one == 0 && two == '<')) {
      return StandardCharsets.UTF_16BE;
    }
    if ((one == 0xff && two == 0xfe) || (one == '<' && two == 0)) {
      return StandardCharsets.UTF_16LE;
    }
    return StandardCharsets.UTF_8;
  }

  /** The bytes, at most {@link #LENGTH}. */
  public ByteBuffer bytes() {
    return ByteBuffer.wrap(bytes).asReadOnlyBuffer();
  }

  /** The bytes read as UTF-8 (or as UTF-16, if they begin so), whatever they are. */
  public String text() {
    return text;
  }

  /** Whether it is packed as a ZIP, which a workbook is as well. */
  public boolean isPacked() {
    return java.util.Arrays.equals(
        bytes, 0, Math.min(bytes.length, PACKED.length), PACKED, 0, PACKED.length);
  }

  /** Its root, if it is XML. */
  public Optional<Root> root() {
    Matcher before = BEFORE_ROOT.matcher(text);
    int start = before.lookingAt() ? before.end() : 0;
    Matcher tag = TAG.matcher(text).region(start, text.length());
    if (!tag.lookingAt()) {
      return Optional.empty();
    }
    Matcher doctype = DOCTYPE.matcher(text).region(0, start);
    return Optional.of(
        new Root(
            namespace(tag.group(1), tag.group(3)),
            tag.group(2),
            doctype.find() ? doctype.group() : ""));
  }

  private static String namespace(String prefix, String attributes) {
    String name = prefix == null ? "xmlns" : "xmlns:" + prefix;
    Matcher value =
        Pattern.compile("(?:^|\\s)" + Pattern.quote(name) + "\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')")
            .matcher(attributes);
    if (!value.find()) {
      return "";
    }
    return value.group(1) == null ? value.group(2) : value.group(1);
  }
}
