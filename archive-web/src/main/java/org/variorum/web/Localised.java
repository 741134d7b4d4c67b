package org.variorum.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A path with its language taken off.
 *
 * @param prefix the language as it stood in the address, as {@code /ru}; empty if there was none
 */
record Localised(Tongue tongue, String prefix, String path) {

  static Localised of(String path, @Nullable String acceptLanguage) {
    int end = path.indexOf('/', 1);
    String first = path.substring(1, end < 0 ? path.length() : end);
    Optional<Tongue> said = Tongue.of(first);
    if (said.isEmpty()) {
      return new Localised(Tongue.negotiated(acceptLanguage), "", path);
    }
    return new Localised(said.get(), "/" + first, end < 0 ? "/" : path.substring(end));
  }
}
