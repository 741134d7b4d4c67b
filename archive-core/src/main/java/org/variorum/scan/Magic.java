package org.variorum.scan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells by its first bytes what a file is, whatever its name says; a list of what is allowed. */
final class Magic {
  /** A PDF may begin with other bytes, as some senders leave them. */
  private static final int PDF_WITHIN = 1024;

  private static final List<String> FILMS =
      List.of(
          "isom", "iso2", "iso4", "iso5", "iso6", "mp41", "mp42", "avc1", "M4V ", "dash", "MSNV");

  private final byte[] start;

  private Magic(byte[] start) {
    this.start = start;
  }

  static Optional<ScanFormat> of(FileBytes bytes) throws IOException {
    bytes.seek(0);
    byte[] start = bytes.bytes((int) Math.min(PDF_WITHIN, bytes.length()));
    return Optional.ofNullable(new Magic(start).format());
  }

  private @Nullable ScanFormat format() {
    if (is(0, "\u00FF\u00D8")) {
      return ScanFormat.JPEG;
    }
    if (is(0, "\u0089PNG\r\n\u001A\n")) {
      return ScanFormat.PNG;
    }
    if (is(0, "II*\0") || is(0, "MM\0*") || is(0, "II+\0") || is(0, "MM\0+")) {
      return ScanFormat.TIFF;
    }
    if (is(0, "\0\0\0\fjP  \r\n\u0087\n") || is(0, "\u00FFO\u00FFQ")) {
      return ScanFormat.JPEG_2000;
    }
    if (is(0, "GIF87a") || is(0, "GIF89a")) {
      return ScanFormat.GIF;
    }
    if (is(0, "BM") && start.length > 32 && start[6] == 0 && start[8] == 0) {
      return ScanFormat.BMP;
    }
    return riffOrOther();
  }

  private @Nullable ScanFormat riffOrOther() {
    if (is(0, "RIFF") && is(8, "WEBP")) {
      return ScanFormat.WEBP;
    }
    if (is(0, "RIFF") && is(8, "WAVE")) {
      return ScanFormat.WAV;
    }
    if (text().contains("%PDF-")) {
      return ScanFormat.PDF;
    }
    return recording();
  }

  private @Nullable ScanFormat recording() {
    if (is(0, "OggS")) {
      return ScanFormat.OGG;
    }
    if (is(0, "fLaC")) {
      return ScanFormat.FLAC;
    }
    if (is(4, "ftyp")) {
      return is(8, "M4A ") || is(8, "M4B ") ? ScanFormat.M4A : film();
    }
    if (is(0, "\u001AE\u00DF\u00A3")) {
      return text().contains("webm") ? ScanFormat.WEBM : null;
    }
    boolean frame = start.length > 3 && (start[0] & 0xFF) == 0xFF && (start[1] & 0xE6) == 0xE2;
    return is(0, "ID3") || frame ? ScanFormat.MP3 : null;
  }

  /**
   * The brands of the container that browsers play as film; HEIC and others share the container.
   */
  private @Nullable ScanFormat film() {
    boolean known = FILMS.stream().anyMatch(brand -> is(8, brand));
    return known ? ScanFormat.MP4 : null;
  }

  private String text() {
    return new String(start, StandardCharsets.ISO_8859_1);
  }

  private boolean is(int at, String magic) {
    return text().startsWith(magic, at);
  }
}
