package org.variorum.admin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.variorum.admin.signin.DeskPath;

/** Leads each address of the desk to its page. The pages' own file names are no addresses. */
public class DeskRoutes extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final List<String> SERVLETS =
      List.of(
          "/admin/api/",
          "/admin/scan/",
          "/admin/provider",
          DraftPreview.PATH,
          StandingPreview.PATH);

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
    request.getRequestDispatcher("/admin/" + address.page() + ".xhtml").forward(request, response);
  }
}
