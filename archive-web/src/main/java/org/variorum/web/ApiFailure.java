package org.variorum.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What a program is told when it asked for what there is not. */
final class ApiFailure {
  private ApiFailure() {}

  static void write(HttpServletResponse response, int status) throws IOException {
    write(response, status, reason(status));
  }

  static void write(HttpServletResponse response, int status, String reason) throws IOException {
    byte[] json =
        ("{\"status\":" + status + ",\"error\":\"" + reason + "\"}")
            .getBytes(StandardCharsets.UTF_8);
    response.setStatus(status);
    response.setContentType("application/json");
    response.setHeader("Cache-Control", "no-store");
    response.setContentLength(json.length);
    response.getOutputStream().write(json);
  }

  private static String reason(int status) {
    return switch (status) {
      case 400 -> "The request cannot be read";
      case 404 -> "There is no such thing";
      case 405 -> "Only GET and HEAD";
      default -> "The archive could not answer";
    };
  }
}
