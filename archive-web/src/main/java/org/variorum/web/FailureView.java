package org.variorum.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the page says that stands where none could be shown.
 *
 * @param status as HTTP counts
 * @param words what to search for instead, as far as the address tells; may be empty
 */
public record FailureView(int status, String words) {
  private static final Pattern LAST_STEP = Pattern.compile("/([\\p{L}\\p{M}-]{3,60})/?$");

  static FailureView of(int status, HttpServletRequest request) {
    Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    return new FailureView(
        status,
        status == HttpServletResponse.SC_NOT_FOUND && failed == null
            ? words(request.getServletPath())
            : "");
  }

  /** The last step of an address, if it is made of words. */
  static String words(String path) {
    Matcher step = LAST_STEP.matcher(path);
    return step.find() ? step.group(1).replace('-', ' ').strip() : "";
  }

  /** The family of messages that tells of it. */
  public String message() {
    if (status == HttpServletResponse.SC_NOT_FOUND) {
      return "failure.404";
    }
    return isOurs() ? "failure.500" : "failure.400";
  }

  /** Whether the archive is at fault, and not what it was asked. */
  public boolean isOurs() {
    return status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
  }
}
