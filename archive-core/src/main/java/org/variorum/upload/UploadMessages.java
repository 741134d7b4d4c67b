package org.variorum.upload;

import java.util.Locale;
import java.util.ResourceBundle;
import org.variorum.scan.UnacceptableFileException;

/** The messages about uploads, by the codes that their rows keep. */
final class UploadMessages {
  private static final ResourceBundle.Control NO_DETOUR_BY_THE_MACHINES_LANGUAGE =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private UploadMessages() {}

  static String words(String code, Locale language) {
    ResourceBundle words =
        ResourceBundle.getBundle(
            "org.variorum.upload.upload-messages", language, NO_DETOUR_BY_THE_MACHINES_LANGUAGE);
    return words.containsKey(code)
        ? words.getString(code)
        : UnacceptableFileException.words(code, language);
  }
}
