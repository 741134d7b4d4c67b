package org.variorum.scan;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The messages about files that are not taken; a language that has none gets the English ones. */
final class RefusalMessages {
  private static final ResourceBundle.Control NO_DETOUR_BY_THE_MACHINES_LANGUAGE =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private RefusalMessages() {}

  static String words(
      UnacceptableFileException.Reason reason, Locale language, List<String> details) {
    ResourceBundle words =
        ResourceBundle.getBundle(
            "org.variorum.scan.refusal-messages", language, NO_DETOUR_BY_THE_MACHINES_LANGUAGE);
    return new MessageFormat(words.getString(reason.name()), language).format(details.toArray());
  }
}
