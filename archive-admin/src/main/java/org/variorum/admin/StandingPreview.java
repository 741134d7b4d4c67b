package org.variorum.admin;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.variorum.admin.signin.SignedIn;
import org.variorum.curation.OpenStandingPage;
import org.variorum.language.Languages;
import org.variorum.language.Texts;
import org.variorum.readingroom.PreviewPage;
import org.variorum.readingroom.Previews;
import org.variorum.standing.StandingPage;

/**
 * Shows a page of the archive as visitors would see it: by post what stands in the form of the
 * desk, by get the version that the address names. {@code
 * /admin/preview-page/<language>/<page>?version=3}.
 */
public class StandingPreview extends HttpServlet {
  static final String PATH = "/admin/preview-page/";

  private static final long serialVersionUID = 1L;
  private static final Pattern ADDRESS = Pattern.compile("^/(en|ru|de)/([a-z-]{1,20})$");

  @Inject transient SignedIn signedIn;
  @Inject transient OpenStandingPage opening;
  @Inject transient Previews previews;
  @Inject transient DeskVoice voice;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    Texts texts = Texts.NONE;
    for (String tag : Languages.SPOKEN) {
      String words = request.getParameter("e:" + tag);
      texts = words == null ? texts : texts.with(tag, words);
    }
    show(request, response, Optional.of(texts), voice.say("pages.banner"));
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    String version = String.valueOf(request.getParameter("version"));
    int number = version.matches("\\d{1,6}") ? Integer.parseInt(version) : 0;
    Optional<Texts> texts =
        page(request).flatMap(page -> opening.open(signedIn.actor(), page).version(number));
    show(request, response, texts, voice.say("pages.banner-version", number));
  }

  private void show(
      HttpServletRequest request,
      HttpServletResponse response,
      Optional<Texts> texts,
      String banner)
      throws IOException, ServletException {
    RequestDispatcher pages = getServletContext().getNamedDispatcher(PreviewPage.MAKER);
    Optional<StandingPage> page = page(request);
    if (pages == null || page.isEmpty() || texts.isEmpty()) {
      DraftPreview.missing(request, response);
      return;
    }
    String language = address(request).map(address -> address.group(1)).orElse("en");
    request.setAttribute(
        PreviewPage.ATTRIBUTE,
        new PreviewPage(
            previews.standing(page.get(), texts.get(), language),
            language,
            "/" + page.get().code(),
            banner,
            "/admin/pages/" + page.get().code(),
            voice.say("preview.back"),
            Map.of()));
    pages.forward(new AskedAnew(request), response);
  }

  private static Optional<StandingPage> page(HttpServletRequest request) {
    return address(request).flatMap(address -> StandingPage.coded(address.group(2)));
  }

  private static Optional<MatchResult> address(HttpServletRequest request) {
    String path = String.valueOf(request.getPathInfo());
    return ADDRESS.matcher(path).results().findFirst();
  }
}
