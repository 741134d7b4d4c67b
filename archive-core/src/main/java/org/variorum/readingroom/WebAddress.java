package org.variorum.readingroom;

import org.jspecify.annotations.Nullable;

/** Lets only addresses of the web through, so that a link never runs a script. */
final class WebAddress {
  private WebAddress() {}

  static String orNothing(@Nullable String address) {
    if (address == null) {
      return "";
    }
    boolean web = address.startsWith("https://") || address.startsWith("http://");
    return web ? address : "";
  }
}
