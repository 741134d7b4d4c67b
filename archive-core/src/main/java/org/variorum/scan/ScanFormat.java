package org.variorum.scan;

/** The forms of picture that the archive takes. */
public enum ScanFormat {
  JPEG("image/jpeg"),
  PNG("image/png"),
  TIFF("image/tiff");

  private final String mediaType;

  ScanFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  public String mediaType() {
    return mediaType;
  }
}
