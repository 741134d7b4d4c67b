package org.variorum.web.api;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.TreeMap;
import org.variorum.identifier.EntryId;
import org.variorum.readingroom.ReadingRoom;
import org.variorum.readingroom.WithheldView;
import org.variorum.web.ApiDescription;
import org.variorum.web.FinishedPage;
import org.variorum.web.FinishedPages;
import org.variorum.web.Frame;
import org.variorum.web.Pages;
import org.variorum.web.PresentationApi;
import org.variorum.web.PublicRoot;
import org.variorum.web.Tongue;
import org.variorum.web.Tongues;

/**
 * The interface for programs, at {@code /api/v1}. What is about one entry is kept like a finished
 * page; lists are asked for each time, which is one statement.
 */
public class ApiServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject transient Answering answering;
  @Inject transient ReadingRoom room;
  @Inject transient FinishedPages finished;
  @Inject transient Pages pages;
  @Inject transient PublicRoot root;
  @Inject transient Tongues tongues;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    PresentationApi.toAllHosts(response);
    response.setHeader(
        "Access-Control-Expose-Headers",
        "Link, ETag, Content-Language, Retry-After, RateLimit-Limit, RateLimit-Remaining,"
            + " RateLimit-Reset");
    switch (request.getMethod()) {
      case "OPTIONS" -> PresentationApi.options(response);
      case "GET", "HEAD" -> answer(request, response);
      default -> {
        response.setHeader("Allow", "GET, HEAD, OPTIONS");
        ApiProblem.status(
            request, response, HttpServletResponse.SC_METHOD_NOT_ALLOWED, tongues.spoken(request));
      }
    }
  }

  private void answer(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    if (request.getParameter("lang") == null) {
      response.addHeader("Vary", "Accept-Language");
    }
    Tongue tongue = tongues.spoken(request);
    String path = request.getPathInfo() == null ? "" : request.getPathInfo();
    Optional<ApiDescription.Found> found = ApiDescription.shipped().find(path);
    try {
      if (found.isEmpty()) {
        throw new NothingThereException();
      }
      String at = root.of(request) + request.getContextPath();
      answer(request, response, ApiAsked.read(found.get(), request.getParameterMap(), tongue, at));
    } catch (UnreadableParameterException wrong) {
      ApiProblem.parameter(request, response, wrong, tongue);
    } catch (NothingThereException nothing) {
      ApiProblem.nothing(request, response, tongue);
    }
  }

  private void answer(HttpServletRequest request, HttpServletResponse response, ApiAsked asked)
      throws IOException, ServletException {
    Frame frame = frame(asked);
    Optional<FinishedPage> kept = finished.find(frame);
    Optional<FinishedPage> page =
        kept.isPresent()
            ? kept
            : finished.inTurn(frame, Optional::of, () -> make(response, asked, frame));
    if (page.isEmpty()) {
      missing(request, response, asked);
      return;
    }
    response.setHeader("Content-Language", asked.language());
    pages.sendData(request, response, page.get());
  }

  /** The address with what counts of it, in one order. */
  private static Frame frame(ApiAsked asked) {
    String path =
        ApiDescription.ROOT + asked.operation().path() + "?" + new TreeMap<>(asked.values());
    return new Frame(asked.tongue(), "", asked.root(), path, "");
  }

  private Optional<FinishedPage> make(HttpServletResponse response, ApiAsked asked, Frame frame) {
    FinishedPages.Moment before = finished.now();
    Optional<Told> told =
        Optional.ofNullable(answering.operations().get(asked.operation().id()))
            .orElseThrow()
            .apply(asked);
    return told.map(
        answer -> {
          FinishedPage page =
              new FinishedPage("application/json", answer.json(), answer.unlisted());
          if (answer.view() != null) {
            finished.keep(frame, page, answer.view(), before);
          }
          if (!answer.next().isEmpty()) {
            response.setHeader("Link", "<" + answer.next() + ">; rel=\"next\"");
          }
          return page;
        });
  }

  /** Leads on to what an entry was merged into, or says why it is not seen. */
  private void missing(HttpServletRequest request, HttpServletResponse response, ApiAsked asked)
      throws IOException {
    if (asked.text("id").isEmpty()) {
      ApiProblem.nothing(request, response, asked.tongue());
      return;
    }
    EntryId id = asked.entry();
    Optional<WithheldView> withheld = withheld(asked, id);
    Optional<EntryId> kept = withheld.isPresent() ? Optional.empty() : room.mergedInto(id);
    if (kept.isEmpty()) {
      ApiProblem.missing(request, response, withheld, asked.tongue());
      return;
    }
    String query = request.getQueryString();
    response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
    response.setHeader(
        "Location",
        asked.self(request.getPathInfo().replace(id.value(), kept.get().value()))
            + (query == null ? "" : "?" + query));
    response.setHeader("Cache-Control", "no-cache");
  }

  private Optional<WithheldView> withheld(ApiAsked asked, EntryId id) {
    return switch (asked.operation().id()) {
      case "readEdition" -> room.withheld(id, (int) asked.number("number"), asked.language());
      case "compareEditions" ->
          room.withheld(id, (int) asked.number("earlier"), asked.language())
              .or(() -> room.withheld(id, (int) asked.number("later"), asked.language()));
      default -> room.withheld(id, asked.language());
    };
  }
}
