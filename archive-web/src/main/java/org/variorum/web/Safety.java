package org.variorum.web;

import jakarta.servlet.http.HttpServletResponse;

/** The headers that keep a page to itself: nothing inline, no other host, no frame around it. */
final class Safety {
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:;"
          + " media-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self';"
          + " frame-ancestors 'none'; base-uri 'none'";

  /** A tool's scripts bear a mark of their answer, which PrimeFaces adds in a policy of its own. */
  private static final String TOOL_POLICY =
      "style-src 'self' 'unsafe-inline'; script-src-attr 'none'; img-src 'self' data:;"
          + " font-src 'self'; connect-src 'self'; object-src 'none'; frame-src 'none';"
          + " form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

  private Safety() {}

  static void toolHeaders(HttpServletResponse response) {
    headers(response);
    response.setHeader("Content-Security-Policy", TOOL_POLICY);
  }

  static void headers(HttpServletResponse response) {
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
  }
}
