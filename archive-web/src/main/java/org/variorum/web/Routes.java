package org.variorum.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.variorum.search.SearchAwayException;

/**
 * The way in for visitors: reads an address once, asks what it leads to, and answers with a page,
 * another address, or a page that says there is nothing. What other parts serve passes by.
 */
public class Routes extends HttpFilter {
  private static final long serialVersionUID = 1L;

  /** Temporary Redirect, which keeps what is sent (RFC 9110, 15.4.8). */
  private static final int SAME_METHOD_ELSEWHERE = 307;

  /** Nobody but a machine that follows each link asks a search for so much at once. */
  private static final int TOO_MANY_WISHES = 5;

  private static final List<String> OTHERS =
      List.of(
          "/admin",
          "/api",
          "/assets",
          "/house",
          "/iiif",
          "/oai",
          "/scan",
          "/-",
          "/jakarta.faces.resource",
          "/robots.txt",
          "/opensearch.xml",
          "/sitemap.xml",
          "/sitemap",
          "/favicon.ico",
          "/apple-touch-icon.png");

  @Inject transient Answers answers;
  @Inject transient FinishedPages finished;
  @Inject transient Pages pages;
  @Inject transient PublicRoot root;
  @Inject transient Tongues tongues;
  @Inject transient KnownWays ways;
  @Inject transient Correspondence correspondence;
  @Inject transient EntryFiles files;
  @Inject transient RowFiles rows;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (sendKept(request, response)) {
      return;
    }
    request.setCharacterEncoding("UTF-8"); // also of the query, before anyone reads a parameter
    String path = pathOf(request);
    if (!isOf(path, "/admin")) { // the desk has a policy of its own
      Safety.headers(response);
      root.keepToTls(response);
    }
    if (isOthers(path)) {
      passOn(request, response, chain);
      return;
    }
    if (files.answer(request, response, path)) {
      return;
    }
    answer(request, response, path);
  }

  /** Sends a page that is at hand, without reading an address that was read before. */
  private boolean sendKept(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<KnownWays.Known> known = ways.known(request, root.of(request), tongues.offered());
    Optional<FinishedPage> page = known.map(KnownWays.Known::frame).flatMap(finished::find);
    if (page.isEmpty()) {
      return false;
    }
    Safety.headers(response);
    root.keepToTls(response);
    known.get().varies().forEach(header -> response.addHeader("Vary", header));
    pages.send(request, response, page.get(), known.get().frame());
    return true;
  }

  private static void sayWhatItVariesBy(HttpServletResponse response, String prefix) {
    if (prefix.isEmpty()) {
      response.addHeader("Vary", "Accept-Language");
    }
  }

  private static void passOn(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    try {
      chain.doFilter(request, response);
    } catch (SearchAwayException e) {
      Pages.comeAgain(response);
      ApiFailure.write(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
  }

  private static boolean isOthers(String path) {
    return !path.equals("/api") && OTHERS.stream().anyMatch(own -> isOf(path, own));
  }

  private static boolean isOf(String path, String own) {
    return path.equals(own) || path.startsWith(own + "/");
  }

  private static String pathOf(HttpServletRequest request) {
    String info = request.getPathInfo();
    String path = request.getServletPath() + (info == null ? "" : info);
    return path.isEmpty() ? "/" : path;
  }

  private void answer(HttpServletRequest request, HttpServletResponse response, String path)
      throws IOException, ServletException {
    if (path.length() > 1 && path.endsWith("/")) {
      moved(response, request.getContextPath() + path.replaceAll("/+$", ""), request);
      return;
    }
    Offered offered = tongues.offered();
    Localised asked = Localised.of(path, request.getHeader("Accept-Language"), offered);
    if (asked.switchedOff()) {
      int status =
          request.getMethod().equals("POST") ? SAME_METHOD_ELSEWHERE : HttpServletResponse.SC_FOUND;
      led(response, status, asked.instead(), request);
      return;
    }
    sayWhatItVariesBy(response, asked.prefix());
    if (Correspondence.isTooLarge(request)) {
      response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
      return;
    }
    Optional<Address> address =
        new AddressReader(request.getParameterMap())
            .read(asked.path())
            .map(one -> Negotiation.as(one, request, response));
    if (!takes(request.getMethod(), address)) {
      response.setHeader("Allow", "GET, HEAD");
      response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
      return;
    }
    Frame frame =
        new Frame(
            asked.tongue(),
            asked.prefix(),
            root.of(request),
            address.map(Address::path).orElse("/"),
            "",
            offered);
    answer(request, response, address, frame);
  }

  /** A tool asks again by post, and changes nothing; visitors send their forms. */
  private static boolean takes(String method, Optional<Address> address) {
    return method.equals("GET")
        || method.equals("HEAD")
        || (method.equals("POST")
            && (address.orElse(null) instanceof Address.OfTable
                || address.orElse(null) instanceof Address.Personal));
  }

  private void answer(
      HttpServletRequest request,
      HttpServletResponse response,
      Optional<Address> address,
      Frame frame)
      throws IOException, ServletException {
    if (address.isEmpty()) {
      pages.missing(request, response, frame);
      return;
    }
    if (isWide(address.get()) && RobotsServlet.isRobot(request.getHeader("User-Agent"))) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    if (address.get() instanceof Address.FoundFile || address.get() instanceof Address.OwnFile) {
      sendRows(request, response, address.get(), frame);
      return;
    }
    if (address.get() instanceof Address.Personal personal) {
      correspondence.answer(request, response, personal, frame);
      return;
    }
    Optional<FinishedPage> kept = finished.find(frame);
    Answer answer =
        kept.isPresent()
            ? new Answer.Finished(kept.get())
            : inTurn(request, response, address.get(), frame);
    if (answer instanceof Answer.Finished found) {
      if (!(address.get() instanceof Address.OfLinkedData)) {
        ways.remember(request, response, frame);
      }
      pages.send(request, response, found.page(), frame);
    } else if (answer instanceof Answer.Tool tool) {
      pages.tool(request, response, tool, frame);
    } else if (answer instanceof Answer.Away away) {
      pages.away(request, response, away, frame);
    } else if (answer instanceof Answer.Withheld withheld) {
      pages.withheld(request, response, withheld.view(), frame);
    } else if (answer instanceof Answer.Moved moved) {
      moved(response, frame.href(moved.path()), request);
    } else if (answer instanceof Answer.See see) {
      led(response, HttpServletResponse.SC_SEE_OTHER, frame.href(see.path()), request);
    } else if (answer instanceof Answer.Led led) {
      response.setHeader("Cache-Control", "no-cache");
      response.sendRedirect(frame.href(led.path()));
    } else {
      pages.missing(request, response, frame);
    }
  }

  /** What can be asked in more ways than anyone should read through. */
  private static boolean isWide(Address address) {
    return address instanceof Address.FacetValues
        || (address instanceof Address.Finding asked
            && asked.asked().filters().count() >= TOO_MANY_WISHES);
  }

  private void sendRows(
      HttpServletRequest request, HttpServletResponse response, Address address, Frame frame)
      throws IOException {
    try {
      rows.send(request, response, address, frame);
    } catch (SearchAwayException e) {
      Pages.comeAgain(response);
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
  }

  /** One makes the page; whoever asks for it meanwhile has what was there, or waits. */
  private Answer inTurn(
      HttpServletRequest request, HttpServletResponse response, Address address, Frame frame)
      throws IOException, ServletException {
    return finished.inTurn(
        frame, Answer.Finished::new, () -> make(request, response, address, frame));
  }

  private Answer make(
      HttpServletRequest request, HttpServletResponse response, Address address, Frame frame)
      throws IOException, ServletException {
    FinishedPages.Moment before = finished.now();
    Answer answer = answer(address, frame);
    if (!(answer instanceof Answer.Made made)) {
      return answer;
    }
    FinishedPage page = page(request, response, made, frame);
    finished.keep(frame, page, made.view(), before);
    return new Answer.Finished(page);
  }

  private FinishedPage page(
      HttpServletRequest request, HttpServletResponse response, Answer.Made made, Frame frame)
      throws IOException, ServletException {
    if (made instanceof Answer.Shown shown) {
      return pages.make(request, response, shown, frame);
    }
    return made instanceof Answer.Linked linked
        ? new FinishedPage(linked.type(), linked.bytes(), linked.unlisted())
        : pages.make((Answer.Feed) made, frame);
  }

  /** The search may be away; whatever else an address leads to is there. */
  private Answer answer(Address address, Frame frame) {
    try {
      return answers.to(address, frame);
    } catch (SearchAwayException e) {
      return new Answer.Away(words(address));
    }
  }

  private static String words(Address address) {
    if (address instanceof Address.FacetValues values) {
      return values.asked().words();
    }
    return address instanceof Address.Finding finding ? finding.asked().words() : "";
  }

  private static void moved(HttpServletResponse response, String to, HttpServletRequest request) {
    led(response, HttpServletResponse.SC_MOVED_PERMANENTLY, to, request);
  }

  /** For good or, as a language that is off may be offered again, for the time being. */
  private static void led(
      HttpServletResponse response, int status, String to, HttpServletRequest request) {
    String query = to.contains("?") ? null : request.getQueryString();
    response.setStatus(status);
    response.setHeader("Location", query == null ? to : to + "?" + query);
    response.setHeader("Cache-Control", "no-cache");
  }
}
