package org.variorum.admin;

import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.variorum.shorthand.PastedText;

/**
 * Cleans what a word processor put on the clipboard: {@code POST /admin/api/paste} with the HTML as
 * its body answers {@code {"text": …}}. Keeps nothing.
 */
public class Pasting extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final JsonMapper JSON = new JsonMapper();
  private static final int LONGEST = 8_000_000;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    byte[] sent = request.getInputStream().readNBytes(LONGEST + 1);
    if (sent.length > LONGEST) {
      response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
      return;
    }
    String text = PastedText.clean(new String(sent, StandardCharsets.UTF_8));
    response.setContentType("application/json;charset=UTF-8");
    response.getWriter().write(JSON.writeValueAsString(Map.of("text", text)));
  }
}
