package org.variorum.web;

import com.ibm.icu.text.MessageFormat;
import java.util.HashMap;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** The words of the pages in one language. */
public final class Messages {
  private static final String BUNDLE = "org.variorum.web.messages";
  private static final Map<Tongue, Messages> ALL = new ConcurrentHashMap<>();

  private final Tongue tongue;
  private final Map<String, String> words;

  private Messages(Tongue tongue) {
    this.tongue = tongue;
    ResourceBundle bundle =
        ResourceBundle.getBundle(
            BUNDLE,
            tongue.locale(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    Map<String, String> read = new HashMap<>();
    bundle.keySet().forEach(key -> read.put(key, bundle.getString(key)));
    this.words = Map.copyOf(read);
  }

  /** The words in a language. */
  public static Messages in(Tongue tongue) {
    return ALL.computeIfAbsent(tongue, Messages::new);
  }

  /** All plain messages by key. */
  public Map<String, String> words() {
    return words;
  }

  /** One message; the key itself if there is none, which a test forbids. */
  public String of(String key) {
    return words.getOrDefault(key, key);
  }

  /** A message with a number or words put in, in the plural that the language asks for. */
  public String with(String key, Object argument) {
    return new MessageFormat(of(key), tongue.locale()).format(new Object[] {argument});
  }

  /** A message with two things put in. */
  public String with(String key, Object one, Object other) {
    return new MessageFormat(of(key), tongue.locale()).format(new Object[] {one, other});
  }

  /** A message with three things put in. */
  public String with(String key, Object one, Object two, Object three) {
    return new MessageFormat(of(key), tongue.locale()).format(new Object[] {one, two, three});
  }
}
