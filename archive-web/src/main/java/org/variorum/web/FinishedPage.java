package org.variorum.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.zip.CRC32C;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** A page as it is sent, held compressed: nearly all browsers take it so, and four fit for one. */
public final class FinishedPage {
  private final String type;
  private final byte[] compressed;
  private final int length;
  private final String mark;
  private final boolean unlisted;
  private final boolean refused;

  FinishedPage(byte[] html) {
    this("text/html", html);
  }

  /**
   * A page.
   *
   * @param refused whether it says that what is asked for is kept from all visitors
   */
  FinishedPage(byte[] html, boolean refused) {
    this("text/html", html, false, refused);
  }

  /** What is no page of the archive's own look. */
  public FinishedPage(String type, byte[] page) {
    this(type, page, false);
  }

  /**
   * What is no page and so cannot say itself whether search engines shall leave it out.
   *
   * @param unlisted whether they are asked to
   */
  public FinishedPage(String type, byte[] page, boolean unlisted) {
    this(type, page, unlisted, false);
  }

  private FinishedPage(String type, byte[] page, boolean unlisted, boolean refused) {
    this.refused = refused;
    this.unlisted = unlisted;
    this.type = type;
    this.compressed = compressed(page);
    this.length = page.length;
    this.mark = markOf(page);
  }

  /** Its media type, without the character set. */
  String type() {
    return type;
  }

  boolean isUnlisted() {
    return unlisted;
  }

  boolean isRefused() {
    return refused;
  }

  /** The page in gzip's format. Not to be changed. */
  byte[] compressed() {
    return compressed;
  }

  /** The page in plain, for the few that do not take it compressed. */
  byte[] plain() {
    try (GZIPInputStream unpacked =
        new GZIPInputStream(new ByteArrayInputStream(compressed), 8192)) {
      return unpacked.readNBytes(length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The entity tag, by which a browser knows a page again; weak, since it goes out in two codings.
   */
  String mark() {
    return mark;
  }

  private static byte[] compressed(byte[] html) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(html.length / 3);
    try (GZIPOutputStream packing = new GZIPOutputStream(packed, 8192)) {
      packing.write(html);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  private static String markOf(byte[] html) {
    CRC32C sum = new CRC32C();
    sum.update(html);
    byte[] both = ByteBuffer.allocate(12).putLong(sum.getValue()).putInt(html.length).array();
    return "W/\"" + HexFormat.of().formatHex(both) + "\"";
  }
}
