package org.variorum.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A path with its language taken off.
 *
 * @param tongue one that is offered
 * @param prefix the language as it stood in the address, as {@code /ru}; empty if there was none
 * @param switchedOff whether the address has a language that is not offered, in place of which
 *     stands the usual one
 */
record Localised(Tongue tongue, String prefix, String path, boolean switchedOff) {

  static Localised of(String path, @Nullable String acceptLanguage, Offered offered) {
    int end = path.indexOf('/', 1);
    String first = path.substring(1, end < 0 ? path.length() : end);
    Optional<Tongue> said = Tongue.of(first);
    if (said.isEmpty()) {
      return new Localised(offered.negotiated(acceptLanguage), "", path, false);
    }
    boolean off = !offered.has(said.get());
    Tongue tongue = off ? offered.usual() : said.get();
    return new Localised(tongue, "/" + tongue.tag(), end < 0 ? "/" : path.substring(end), off);
  }

  /** The path with the language that stands in place of the one that is switched off. */
  String instead() {
    return prefix + (path.equals("/") ? "" : path);
  }
}
