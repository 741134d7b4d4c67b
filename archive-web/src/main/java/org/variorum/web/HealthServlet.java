package org.variorum.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.variorum.job.Readiness;

/**
 * Tells a proxy or a supervisor at {@code /-/health} whether the portal can serve: 200, else 503.
 */
public class HealthServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject transient Readiness readiness;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean readable = readiness.readable();
    response.setStatus(
        readable ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    response.setContentType("text/plain;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.getWriter().println(readable ? "ready" : "the archive cannot be read");
  }
}
