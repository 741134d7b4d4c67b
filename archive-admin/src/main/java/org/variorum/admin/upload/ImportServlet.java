package org.variorum.admin.upload;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.variorum.admin.DeskVoice;
import org.variorum.admin.signin.SignedIn;
import org.variorum.exchange.ImportAtDesk;
import org.variorum.exchange.UnacceptableDeliveryException;
import org.variorum.staff.ForbiddenActException;

/**
 * Takes in a file to be imported: the body of the request is the file, its name stands in the
 * address. What is refused is answered with the reason in the language of the desk.
 */
public class ImportServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final int UNPROCESSABLE = 422;

  @Inject transient SignedIn signedIn;
  @Inject transient ImportAtDesk imports;
  @Inject transient DeskVoice voice;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      String name = request.getParameter("name");
      long id =
          imports.receive(
              signedIn.actor(),
              name == null || name.isBlank() ? "records" : name,
              request.getInputStream(),
              request.getContentLengthLong());
      response.setStatus(HttpServletResponse.SC_CREATED);
      response.setHeader("Location", "/admin/import/" + id);
    } catch (ForbiddenActException e) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } catch (UnacceptableDeliveryException e) {
      response.setStatus(UNPROCESSABLE);
      response.setContentType("text/plain;charset=UTF-8");
      response.getWriter().write(voice.say(DeskVoice.key("import-refused", e.reason())));
    }
  }
}
