package org.variorum.pagetext;

import java.util.regex.Pattern;

/** The forms in which texts of pages are written. */
enum TextForm {
  ALTO,
  PAGE,
  HOCR,
  PLAIN;

  private static final Pattern ROOT = Pattern.compile("<(?:[\\w.-]+:)?(alto|pcgts|html)[\\s/>]");

  /** The form of a file by its beginning in small letters. */
  static TextForm of(String head) {
    String begin = head.stripLeading();
    if (begin.startsWith("\uFEFF")) {
      begin = begin.substring(1).stripLeading();
    }
    if (!begin.startsWith("<")) {
      return PLAIN;
    }
    var root = ROOT.matcher(begin);
    if (!root.find()) {
      throw new UnreadableTextException(UnreadableTextException.Reason.UNKNOWN_FORM, 0);
    }
    return switch (root.group(1)) {
      case "alto" -> ALTO;
      case "pcgts" -> PAGE;
      default -> HOCR;
    };
  }
}
