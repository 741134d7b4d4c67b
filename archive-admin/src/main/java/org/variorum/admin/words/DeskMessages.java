package org.variorum.admin.words;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** The words of the desk by their keys. */
public final class DeskMessages {
  private static final String BUNDLE = "org.variorum.admin.messages";
  private static final Map<Said, MessageFormat> FORMATS = new ConcurrentHashMap<>();

  private record Said(Locale language, String key) {}

  private DeskMessages() {}

  /** A message with what is put in; the key itself if there is none, which a test forbids. */
  public static String say(Locale language, String key, Object... arguments) {
    ResourceBundle words =
        ResourceBundle.getBundle(
            BUNDLE,
            language,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    if (!words.containsKey(key)) {
      return key;
    }
    return arguments.length == 0
        ? words.getString(key)
        : format(new Said(language, key), words).format(arguments);
  }

  /** Formats are parsed once; they may not be shared by threads at the same time. */
  private static MessageFormat format(Said said, ResourceBundle words) {
    return FORMATS
        .computeIfAbsent(said, one -> new MessageFormat(words.getString(one.key()), one.language()))
        .clone();
  }
}
