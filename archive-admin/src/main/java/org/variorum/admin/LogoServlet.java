package org.variorum.admin;

import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.variorum.admin.signin.SignedIn;
import org.variorum.curation.ChangeOptions;
import org.variorum.option.Logo;
import org.variorum.option.LogoMark;
import org.variorum.option.UnfitOptionException;
import org.variorum.staff.ForbiddenActException;

/**
 * Takes a logo in that is chosen in the settings: {@code POST /admin/api/logo} with its bytes as
 * body answers {@code {"logo": …}}, by which {@code GET /admin/api/logo/…} shows it, or {@code
 * {"problem": …}} in words. Nothing of it is public before it is kept.
 */
public class LogoServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final JsonMapper JSON = new JsonMapper();
  private static final int UNPROCESSABLE = 422;

  @Inject transient SignedIn signedIn;
  @Inject transient ChangeOptions changing;
  @Inject transient DeskVoice voice;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    try {
      super.service(request, response);
    } catch (ForbiddenActException e) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    byte[] sent = request.getInputStream().readNBytes(Logo.MOST_BYTES + 1);
    response.setContentType("application/json;charset=UTF-8");
    try {
      LogoMark mark = changing.bring(signedIn.actor(), sent);
      response.getWriter().write(JSON.writeValueAsString(Map.of("logo", mark.toString())));
    } catch (UnfitOptionException e) {
      response.setStatus(UNPROCESSABLE);
      String words = SettingsPage.unfit(voice, e.problem());
      response.getWriter().write(JSON.writeValueAsString(Map.of("problem", words)));
    }
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = String.valueOf(request.getPathInfo());
    Optional<byte[]> png =
        LogoMark.of(path.substring(1)).flatMap(mark -> changing.logo(signedIn.actor(), mark));
    if (png.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType("image/png");
    response.getOutputStream().write(png.get());
  }
}
