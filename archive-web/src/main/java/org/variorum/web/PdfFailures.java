package org.variorum.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.variorum.identifier.EntryId;
import org.variorum.readingroom.ReadingRoom;
import org.variorum.readingroom.WithheldView;

/** What a reader gets in place of the PDF that he asked for by a form: a page in his language. */
@ApplicationScoped
public class PdfFailures {
  private static final String SECONDS_TO_WAIT = "10";

  @Inject Pages pages;
  @Inject PublicRoot root;
  @Inject Tongues tongues;
  @Inject ReadingRoom room;

  /** Says why there is none, and leads back. */
  public void without(
      HttpServletRequest request, HttpServletResponse response, Tongue tongue, NoPdfView view)
      throws IOException, ServletException {
    Safety.headers(response);
    if (view.busy()) {
      response.setHeader("Retry-After", SECONDS_TO_WAIT);
    }
    Frame frame = frame(request, tongue, view.back());
    pages.personal(request, response, "no-pdf", view, view.status(), frame);
  }

  /**
   * Leads on to the entry that it was merged into, says that it is hidden, or that there is none.
   */
  public void missing(
      HttpServletRequest request, HttpServletResponse response, Tongue tongue, EntryId id)
      throws IOException, ServletException {
    Frame frame = frame(request, tongue, "/");
    Optional<WithheldView> withheld = room.withheld(id, frame.lang());
    if (withheld.isEmpty() && room.mergedInto(id).isPresent()) {
      ApiFailure.missing(request, response, room, id);
      return;
    }
    Safety.headers(response);
    if (withheld.isPresent()) {
      pages.withheld(request, response, withheld.get(), frame);
    } else {
      pages.missing(request, response, frame);
    }
  }

  /** The same of what is no identifier. */
  public void missing(HttpServletRequest request, HttpServletResponse response, Tongue tongue)
      throws IOException, ServletException {
    Safety.headers(response);
    pages.missing(request, response, frame(request, tongue, "/"));
  }

  private Frame frame(HttpServletRequest request, Tongue tongue, String path) {
    Offered offered = tongues.offered();
    Tongue spoken = offered.has(tongue) ? tongue : offered.usual();
    return new Frame(spoken, "/" + spoken.tag(), root.of(request), path, "", offered);
  }
}
