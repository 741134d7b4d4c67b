package org.variorum.admin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.variorum.admin.signin.DeskPath;

/**
 * Leads each address of the desk to its page, those of one session in turn. The pages' own file
 * names are no addresses.
 */
public class DeskRoutes extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final List<String> SERVLETS =
      List.of(
          "/admin/api/",
          "/admin/scan/",
          "/admin/provider",
          DraftPreview.PATH,
          StandingPreview.PATH);

  private static final String END = DeskRoutes.class.getName() + ".end";

  private final transient Turns turns = new Turns(Duration.ofMinutes(1));

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = DeskPath.of(request);
    if (SERVLETS.stream().anyMatch(path::startsWith)) {
      chain.doFilter(request, response);
      return;
    }
    DeskAddress address = DeskAddress.of(path);
    address.entry().ifPresent(id -> request.setAttribute(DeskAddress.ENTRY, id));
    address.standing().ifPresent(page -> request.setAttribute(DeskAddress.STANDING, page));
    address.message().ifPresent(id -> request.setAttribute(DeskAddress.MESSAGE, id));
    address.task().ifPresent(kind -> request.setAttribute(DeskAddress.TASK, kind));
    address.number().ifPresent(id -> request.setAttribute(DeskAddress.NUMBER, id));
    if (address.page().equals("problem")) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
      request.setAttribute("problem", "unknown");
    }
    RequestDispatcher page = request.getRequestDispatcher("/admin/" + address.page() + ".xhtml");
    HttpSession session = request.getSession(false);
    if (session == null) {
      page.forward(request, response);
      return;
    }
    String id = session.getId();
    Runnable end = () -> turns.end(id);
    request.setAttribute(END, end);
    if (!turns.take(id, () -> page.forward(request, response))) {
      response.setHeader("Retry-After", "10");
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
  }

  /**
   * Lets the next request of the session in while this one is still answered. For files that take
   * long: an action calls it when it has made up its mind, just before it writes the first byte.
   * (The answer cannot be left to this filter, since it is closed with the page.)
   */
  static void endTurn(HttpServletRequest request) {
    if (request.getAttribute(END) instanceof Runnable end) {
      end.run();
    }
  }
}
