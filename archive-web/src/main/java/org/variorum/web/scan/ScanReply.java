package org.variorum.web.scan;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.variorum.digitalobject.ObjectView;
import org.variorum.hiding.Category;

/**
 * What all answers about a scan have in common: open to all hosts, kept for a while, told by a tag.
 */
final class ScanReply {
  /**
   * Browsers and caches keep a piece for five minutes and then ask, so that what is hidden or
   * closed is soon gone from them: what they keep without asking nobody can call back.
   */
  private static final String LIFETIME = "public, max-age=300";

  private static final int LEGAL = 451;

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

  /** Says that it is hidden, if it is; else that there is none. */
  static void missing(HttpServletResponse response, Optional<Category> hidden) throws IOException {
    if (hidden.isEmpty()) {
      missing(response);
    } else {
      int status = hidden.get().isLegal() ? LEGAL : HttpServletResponse.SC_GONE;
      refuse(response, status, "This scan is hidden. Reason: " + hidden.get().code() + ".");
    }
  }

  static void refuse(HttpServletResponse response, int status, String why) throws IOException {
    response.setStatus(status);
    response.setContentType("text/plain;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.getWriter().println(why);
  }
}
