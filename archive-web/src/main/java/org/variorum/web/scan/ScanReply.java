package org.variorum.web.scan;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.variorum.digitalobject.ObjectView;

/**
 * What all answers about a scan have in common: open to all hosts, kept for a day, told by a tag.
 */
final class ScanReply {
  /**
   * Browsers keep a piece for a day without asking; caches that serve many ask after five minutes,
   * so that what is withdrawn or closed is soon gone from them.
   */
  private static final String LIFETIME = "public, max-age=86400, s-maxage=300, immutable";

  private static final int TAG_LENGTH = 24;

  private ScanReply() {}

  static void toAllHosts(HttpServletResponse response) {
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
    response.setHeader("X-Content-Type-Options", "nosniff");
  }

  /** Answers what a script of another host asks before it dares. */
  static void options(HttpServletResponse response) {
    toAllHosts(response);
    response.setHeader("Allow", "GET, HEAD, OPTIONS");
    response.setHeader("Access-Control-Allow-Methods", "GET, HEAD, OPTIONS");
    response.setHeader("Access-Control-Allow-Headers", "*");
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
  }

  static String tag(ObjectView scan) {
    return "\"" + scan.digest().value().substring(0, TAG_LENGTH) + "\"";
  }

  /** Sets tag and lifetime; true if the reader has it already, and has been told so. */
  static boolean isKnown(
      HttpServletRequest request, HttpServletResponse response, ObjectView scan) {
    response.setHeader("ETag", tag(scan));
    response.setHeader("Cache-Control", LIFETIME);
    String known = request.getHeader("If-None-Match");
    boolean same = known != null && (known.equals("*") || known.contains(tag(scan)));
    if (same) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
    }
    return same;
  }

  static void jpeg(HttpServletResponse response, byte[] bytes) throws IOException {
    response.setContentType("image/jpeg");
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }

  static void missing(HttpServletResponse response) throws IOException {
    refuse(response, HttpServletResponse.SC_NOT_FOUND, "There is no such scan.");
  }

  static void refuse(HttpServletResponse response, int status, String why) throws IOException {
    response.setStatus(status);
    response.setContentType("text/plain;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.getWriter().println(why);
  }
}
