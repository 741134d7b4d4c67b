package org.variorum.admin;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.admin.signin.DeskLanguage;
import org.variorum.admin.signin.SignedIn;
import org.variorum.curation.OpenEntry;
import org.variorum.curation.OpenedEntry;
import org.variorum.curation.UnknownEntryException;
import org.variorum.edition.PublishedEdition;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;
import org.variorum.language.Languages;
import org.variorum.readingroom.EntryView;
import org.variorum.readingroom.PreviewPage;
import org.variorum.readingroom.Previews;
import org.variorum.readingroom.QuestionView;

/**
 * Shows an entry as it lies on the desk by the pages that visitors see: {@code
 * /admin/preview/<language>/<entry>} and behind it {@code /question/<question>} or {@code
 * /scan/<object>}. The pages are those of the application that the desk is part of; a desk that
 * stands alone has none.
 */
public class DraftPreview extends HttpServlet {
  static final String PATH = "/admin/preview/";

  private static final long serialVersionUID = 1L;
  private static final Pattern ADDRESS =
      Pattern.compile(
          "/(en|ru|de)/([0-9a-z]{8})(?:/question/([a-z][0-9]{1,9})|/scan/([0-9a-z]+)|/(changes))?");

  @Inject transient SignedIn signedIn;
  @Inject transient OpenEntry opening;
  @Inject transient Previews previews;
  @Inject transient DeskVoice voice;
  @Inject transient DeskLanguage deskLanguage;
  @Inject transient Clock clock;

  /** Whether there are pages to show drafts by. */
  static boolean isPossible(ServletContext application) {
    return application.getNamedDispatcher(PreviewPage.MAKER) != null;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    String path = request.getPathInfo() == null ? "" : request.getPathInfo();
    Matcher asked = ADDRESS.matcher(path);
    if (!asked.matches() || !EntryId.isValid(asked.group(2))) {
      missing(request, response);
    } else if (asked.group(4) != null) {
      response.sendRedirect("/admin/scan/" + asked.group(4) + "/preview.jpg");
    } else {
      show(request, response, asked);
    }
  }

  private void show(HttpServletRequest request, HttpServletResponse response, Matcher asked)
      throws IOException, ServletException {
    RequestDispatcher pages = getServletContext().getNamedDispatcher(PreviewPage.MAKER);
    Optional<PreviewPage> preview = pages == null ? Optional.empty() : preview(asked);
    if (pages == null || preview.isEmpty()) {
      missing(request, response);
      return;
    }
    request.setAttribute(PreviewPage.ATTRIBUTE, preview.get());
    pages.forward(request, response);
  }

  private Optional<PreviewPage> preview(Matcher asked) {
    try {
      EntryId entry = new EntryId(asked.group(2));
      OpenedEntry opened = opening.open(signedIn.actor(), entry);
      String language = asked.group(1);
      return asked.group(5) != null
          ? previews
              .changes(draft(opened), language)
              .map(view -> page(view, "/" + entry, "", new Shown(language, entry, opened)))
          : view(draft(opened), asked.group(3), language)
              .map(view -> page(view, language, entry, opened));
    } catch (UnknownEntryException e) {
      return Optional.empty();
    }
  }

  /** The entry as the edition that it would become now. */
  private PublishedEdition draft(OpenedEntry opened) {
    int last = opened.edition() == null ? 0 : opened.edition();
    String publisher = signedIn.member().signature();
    return new PublishedEdition(
        opened.entry().forReaders(), last + 1, clock.instant(), publisher, "");
  }

  private Optional<Object> view(
      PublishedEdition draft, @Nullable String question, String language) {
    return question == null
        ? Optional.of(previews.entry(draft, language))
        : previews.question(draft, new LocalId(question), language).map(view -> view);
  }

  private PreviewPage page(Object view, String language, EntryId entry, OpenedEntry opened) {
    boolean whole = view instanceof EntryView;
    String path = "/" + entry + (whole ? "" : "/question/" + ((QuestionView) view).id());
    String own = whole ? ((EntryView) view).path() : ((QuestionView) view).from().path();
    return page(view, path, own, new Shown(language, entry, opened));
  }

  /** An entry that is shown, and in which language. */
  private record Shown(String language, EntryId entry, OpenedEntry opened) {}

  private PreviewPage page(Object view, String path, String own, Shown shown) {
    return new PreviewPage(
        view,
        shown.language(),
        path,
        voice.say("preview.banner", shown.opened().revision()),
        "/admin/entry/" + shown.entry(),
        voice.say("preview.back"),
        own.isEmpty() ? Map.of() : addresses(shown.language(), shown.entry(), own));
  }

  /** Whatever of the entry itself is not published leads to a preview, too. */
  private static Map<String, String> addresses(String language, EntryId entry, String own) {
    String here = PATH + language + "/" + entry;
    Map<String, String> addresses = new HashMap<>();
    Languages.SPOKEN.forEach(
        one -> addresses.put("/" + one + "/" + entry, PATH + one + "/" + entry));
    addresses.put("/entry/" + entry + "/question/", here + "/question/");
    addresses.put("/entry/" + entry + "/scan/", here + "/scan/");
    addresses.put(own + "\"", here + "\"");
    addresses.put(own + "#", here + "#");
    addresses.put("/scan/", "/admin/scan/");
    return addresses;
  }

  static void missing(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    request.setAttribute("problem", "unknown");
    request.getRequestDispatcher("/admin/problem.xhtml").forward(request, response);
  }
}
