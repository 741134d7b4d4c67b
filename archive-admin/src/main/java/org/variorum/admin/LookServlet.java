package org.variorum.admin;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Colours two samples of the first page as they would be: {@code
 * /admin/api/look/0b5561-84c9d2.css}, light before dark.
 */
public class LookServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Pattern ADDRESS = Pattern.compile("/([0-9a-f]{6})-([0-9a-f]{6})\\.css");

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Matcher colours = ADDRESS.matcher(String.valueOf(request.getPathInfo()));
    if (!colours.matches()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType("text/css; charset=UTF-8");
    response
        .getWriter()
        .write(
            ".look-light{--accent:#%s}.look-dark{--accent:#%s}"
                .formatted(colours.group(1), colours.group(2)));
  }
}
