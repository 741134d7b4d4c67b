package org.variorum.settings;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * What whoever runs the archive sets from outside. Each setting is a system property such as {@code
 * variorum.base.url}, else the environment variable of that name, {@code VARIORUM_BASE_URL}.
 */
@ApplicationScoped
public class Settings {

  /** Where all data lies: database, index, content store, uploads; {@code data} if unset. */
  public Path dataDirectory() {
    return Path.of(value("variorum.data").orElse("data")).toAbsolutePath().normalize();
  }

  /**
   * Where scans and all that was published lie: {@code store} in the data directory, unless several
   * nodes share one.
   */
  public Path storeDirectory() {
    return value("variorum.store")
        .map(store -> Path.of(store).toAbsolutePath().normalize())
        .orElseGet(() -> dataDirectory().resolve("store"));
  }

  /** The address under which visitors see the archive, without a closing slash, if it is set. */
  public Optional<String> baseUrl() {
    return value("variorum.base.url").map(Settings::withoutEnd);
  }

  /** Without slashes at its end. Asked for each page, hence no regular expression. */
  private static String withoutEnd(String url) {
    int end = url.length();
    while (end > 0 && url.charAt(end - 1) == '/') {
      end--;
    }
    return url.substring(0, end);
  }

  /** Whether the archive shall start without the demonstration archive. */
  public boolean startsEmpty() {
    return value("variorum.empty").map(Boolean::parseBoolean).orElse(false);
  }

  /** Whether this node only shows what there is, and takes nothing from visitors. */
  public boolean readsOnly() {
    return value("variorum.read.only").map(Boolean::parseBoolean).orElse(false);
  }

  /** The password that the first administrator shall have, for automation. */
  public Optional<String> administratorPassword() {
    return value("variorum.admin.password");
  }

  /** The value of a setting by the name of its system property; blank counts as unset. */
  public Optional<String> value(String property) {
    String variable = property.toUpperCase(Locale.ROOT).replace('.', '_');
    return Optional.ofNullable(System.getProperty(property))
        .or(() -> Optional.ofNullable(System.getenv(variable)))
        .filter(text -> !text.isBlank());
  }
}
