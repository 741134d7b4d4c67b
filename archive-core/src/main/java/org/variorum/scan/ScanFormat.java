package org.variorum.scan;

/** The forms of file that the archive takes. */
public enum ScanFormat {
  JPEG("image/jpeg"),
  PNG("image/png"),
  TIFF("image/tiff"),
  JPEG_2000("image/jp2"),
  WEBP("image/webp"),
  GIF("image/gif"),
  BMP("image/bmp"),
  PDF("application/pdf"),
  MP3("audio/mpeg"),
  OGG("audio/ogg"),
  WAV("audio/wav"),
  FLAC("audio/flac"),
  M4A("audio/mp4"),
  MP4("video/mp4"),
  WEBM("video/webm");

  private final String mediaType;

  ScanFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  public String mediaType() {
    return mediaType;
  }

  /** Whether it is heard or played, and has no pages. */
  public boolean isRecording() {
    return mediaType.startsWith("audio/") || mediaType.startsWith("video/");
  }
}
