package org.variorum.web;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Turns whatever went wrong into a page in the archive's look, never a stack trace. */
public class FailureServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private static final Logger LOG = Logger.getLogger("org.variorum.web");

  @Inject transient Pages pages;
  @Inject transient PublicRoot root;
  @Inject transient Tongues tongues;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    int code = status instanceof Integer said ? said : HttpServletResponse.SC_NOT_FOUND;
    Object uri = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    String asked = uri instanceof String said ? said : "/";
    log(request, asked);
    Safety.headers(response);
    if (asked.startsWith("/api/")) {
      ApiFailure.write(response, code);
      return;
    }
    Offered offered = tongues.lastOffered();
    Localised localised = Localised.of(asked, request.getHeader("Accept-Language"), offered);
    Frame frame =
        new Frame(localised.tongue(), localised.prefix(), root.of(request), "/", "", offered);
    pages.failed(request, response, frame, code);
  }

  /** What nobody expected is told to whoever runs the archive, with its cause. */
  private static void log(HttpServletRequest request, String asked) {
    if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable cause) {
      LOG.log(Level.SEVERE, cause, () -> "The page " + asked + " failed");
    }
  }
}
