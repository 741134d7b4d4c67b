package org.variorum.web.scan;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.variorum.delivery.BusyException;
import org.variorum.digitalobject.ObjectView;
import org.variorum.hiding.Category;
import org.variorum.language.RefusedException;
import org.variorum.scan.ScanMaker;

/**
 * What all answers about a scan have in common: open to all hosts, kept for a while, told by a tag.
 */
final class ScanReply {
  /**
   * Browsers and caches keep a piece for five minutes and then ask, so that what is hidden or
   * closed is soon gone from them: what they keep without asking nobody can call back.
   */
  private static final String LIFETIME = "public, max-age=300";

  private static final String METHODS = "GET, HEAD, OPTIONS";

  private static final int LEGAL = 451;

  private static final String SECONDS_TO_WAIT = "3";

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
    response.setHeader("Allow", METHODS);
    response.setHeader("Access-Control-Allow-Methods", METHODS);
    response.setHeader("Access-Control-Allow-Headers", "*");
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
  }

  static void refuseMethod(HttpServletResponse response) throws IOException {
    response.setHeader("Allow", METHODS);
    refuse(response, HttpServletResponse.SC_METHOD_NOT_ALLOWED, "Only " + METHODS + ".");
  }

  /** It changes with how the page is shown, and with what made it. */
  static String tag(ObjectView scan) {
    return tag(scan, ScanMaker.VERSION);
  }

  static String tag(ObjectView scan, int maker) {
    int number = scan.shown().recipe().isAsItCame() ? 0 : scan.shown().number();
    String digest = scan.digest().value().substring(0, TAG_LENGTH);
    String treated = number == 0 ? "" : "-" + scan.id() + "-" + number;
    int side = scan.access().longestSide();
    return "\""
        + digest
        + treated
        + (side == 0 ? "" : "-" + side + "px")
        + (maker > 1 ? "-v" + maker : "")
        + "\"";
  }

  /** Whether what was made of scans is not from the day on which they came. */
  static boolean isMadeAnew() {
    return ScanMaker.VERSION > 1;
  }

  /** Sets tag and lifetime; true if the reader has it already, and has been told so. */
  static boolean isKnown(
      HttpServletRequest request, HttpServletResponse response, ObjectView scan) {
    return isKnown(request, response, tag(scan));
  }

  static boolean isKnown(HttpServletRequest request, HttpServletResponse response, String tag) {
    response.setHeader("ETag", tag);
    response.setHeader("Cache-Control", LIFETIME);
    String known = request.getHeader("If-None-Match");
    boolean same = known != null && (known.equals("*") || known.contains(tag));
    if (same) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
    }
    return same;
  }

  /** The same of what also has an age: it is asked for where no tag is (RFC 9110, 13.2.2). */
  static boolean isKnown(
      HttpServletRequest request, HttpServletResponse response, String tag, Instant since) {
    Instant second = since.truncatedTo(ChronoUnit.SECONDS);
    response.setDateHeader("Last-Modified", second.toEpochMilli());
    if (request.getHeader("If-None-Match") != null) {
      return isKnown(request, response, tag);
    }
    isKnown(request, response, tag);
    boolean same = knownSince(request) >= second.toEpochMilli();
    if (same) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
    }
    return same;
  }

  private static long knownSince(HttpServletRequest request) {
    try {
      return request.getDateHeader("If-Modified-Since");
    } catch (IllegalArgumentException noDate) {
      return -1;
    }
  }

  static void jpeg(HttpServletRequest request, HttpServletResponse response, byte[] bytes)
      throws IOException {
    response.setContentType("image/jpeg");
    body(request, response, bytes);
  }

  /** Sends the body with its length; only the length to who asked for the head alone. */
  static void body(HttpServletRequest request, HttpServletResponse response, byte[] bytes)
      throws IOException {
    response.setContentLength(bytes.length);
    if (!request.getMethod().equals("HEAD")) {
      response.getOutputStream().write(bytes);
    }
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

  /** Asks to come again in a moment, without the headers of what was to be sent. */
  static void busy(HttpServletResponse response, BusyException why) throws IOException {
    response.reset();
    toAllHosts(response);
    response.setHeader("Retry-After", SECONDS_TO_WAIT);
    refuse(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, why);
  }

  static void refuse(HttpServletResponse response, int status, RefusedException why)
      throws IOException {
    refuse(response, status, String.valueOf(why.getMessage()));
  }

  static void refuse(HttpServletResponse response, int status, String why) throws IOException {
    response.setStatus(status);
    response.setContentType("text/plain;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.getWriter().println(why);
  }
}
