package org.variorum.date;

import java.util.Locale;
import java.util.ResourceBundle;

/** The messages about dates; a language that has none gets the English ones. */
final class DateMessages {
  private static final ResourceBundle.Control NO_DETOUR_BY_THE_MACHINES_LANGUAGE =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private DateMessages() {}

  static ResourceBundle in(Locale locale) {
    return ResourceBundle.getBundle(
        "org.variorum.date.date-messages", locale, NO_DETOUR_BY_THE_MACHINES_LANGUAGE);
  }
}
