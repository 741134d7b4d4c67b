package org.variorum.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.variorum.readingroom.EntryView;
import org.variorum.readingroom.PreviewPage;
import org.variorum.readingroom.StandingView;
import org.variorum.readingroom.TwoEditionsView;

/**
 * Shows what is not published as visitors would see it. It has no address: only another part of the
 * application can hand a page over to it, by name.
 */
public class PreviewServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject transient Pages pages;
  @Inject transient PublicRoot root;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    if (!(request.getAttribute(PreviewPage.ATTRIBUTE) instanceof PreviewPage preview)) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    Tongue tongue = Tongue.of(preview.language()).orElse(Tongue.EN);
    Frame frame = new Frame(tongue, "", root.of(request), preview.path(), "");
    pages.preview(request, response, preview, page(preview.view()), frame);
  }

  private static String page(Object view) {
    if (view instanceof StandingView) {
      return "standing";
    }
    if (view instanceof TwoEditionsView) {
      return "editions-compared";
    }
    return view instanceof EntryView entry ? Answers.page(entry) : "question";
  }
}
