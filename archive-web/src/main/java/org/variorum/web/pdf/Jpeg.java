package org.variorum.web.pdf;

/**
 * A picture as JPEG, with what its head says.
 *
 * @param colours how many values each point has: 1 for grey, 3 for colour
 */
@SuppressWarnings("ArrayRecordComponent") // written once, never compared
record Jpeg(byte[] bytes, int width, int height, int colours) {

  static Jpeg of(byte[] bytes) {
    int at = 2;
    while (at + 9 < bytes.length) {
      int marker = bytes[at + 1] & 0xFF;
      boolean isFrame =
          marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
      if (isFrame) {
        return new Jpeg(bytes, number(bytes, at + 7), number(bytes, at + 5), bytes[at + 9] & 0xFF);
      }
      at += 2 + number(bytes, at + 2);
    }
    throw new IllegalArgumentException("A JPEG without a head");
  }

  private static int number(byte[] bytes, int at) {
    return (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
  }

  /** The space of its colours in words of PDF. */
  String space() {
    return colours == 1 ? "/DeviceGray" : "/DeviceRGB";
  }
}
