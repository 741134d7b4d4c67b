package org.variorum.scan;

import java.util.Locale;

/** The formats in which pictures are handed out. */
public enum PictureFormat {
  JPG("image/jpeg"),
  PNG("image/png");

  private final String mediaType;

  PictureFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  public String mediaType() {
    return mediaType;
  }

  /** The ending of its addresses. */
  public String ending() {
    return name().toLowerCase(Locale.ROOT);
  }
}
