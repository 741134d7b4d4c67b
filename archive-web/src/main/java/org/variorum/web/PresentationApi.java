package org.variorum.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.variorum.presentation.PresentationDocument;
import org.variorum.presentation.Presentations;
import org.variorum.presentation.TextPresentations;
import org.variorum.readingroom.ReadingRoom;
import org.variorum.readingroom.WithheldView;

/**
 * Hands manifests, collections and annotations to image viewers: {@code GET
 * /iiif/presentation/3/…}. What is made is kept like a finished page.
 */
public class PresentationApi extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject transient Presentations presentations;
  @Inject transient TextPresentations texts;
  @Inject transient FinishedPages finished;
  @Inject transient Pages pages;
  @Inject transient ReadingRoom room;
  @Inject transient PublicRoot root;

  @Override
  protected void doOptions(HttpServletRequest request, HttpServletResponse response) {
    options(response);
  }

  /** Answers what a script of another host asks before it dares. */
  public static void options(HttpServletResponse response) {
    toAllHosts(response);
    response.setHeader("Allow", "GET, HEAD, OPTIONS");
    response.setHeader("Access-Control-Allow-Methods", "GET, HEAD, OPTIONS");
    response.setHeader("Access-Control-Allow-Headers", "*");
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
  }

  public static void toAllHosts(HttpServletResponse response) {
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    toAllHosts(response);
    Optional<PresentationAddress> address = PresentationAddress.read(request.getPathInfo());
    if (address.isEmpty()) {
      ApiFailure.write(response, HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    Frame frame =
        new Frame(
            Tongue.EN,
            "",
            root.of(request) + request.getContextPath(),
            request.getServletPath() + address.get().path(),
            "");
    Optional<FinishedPage> page =
        finished.inTurn(frame, Optional::of, () -> make(address.get(), frame));
    if (page.isPresent()) {
      pages.sendData(request, response, page.get());
    } else {
      missing(request, response, address.get());
    }
  }

  private Optional<FinishedPage> make(PresentationAddress address, Frame frame) {
    FinishedPages.Moment before = finished.now();
    Optional<PresentationDocument> document = address.of(presentations, texts, frame.root());
    return document.map(
        made -> {
          FinishedPage page =
              new FinishedPage(PresentationDocument.TYPE, made.json(), made.unlisted());
          finished.keep(frame, page, made, before);
          return page;
        });
  }

  private void missing(
      HttpServletRequest request, HttpServletResponse response, PresentationAddress address)
      throws IOException {
    Optional<WithheldView> hidden =
        address
            .entry()
            .flatMap(entry -> address.object().flatMap(page -> room.withheld(entry, page, "en")));
    if (hidden.isPresent()) {
      ApiFailure.missing(response, hidden);
    } else if (address.entry().isPresent()) {
      ApiFailure.missing(request, response, room, address.entry().get(), address.rest());
    } else {
      ApiFailure.write(response, HttpServletResponse.SC_NOT_FOUND);
    }
  }
}
