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
import java.util.concurrent.locks.Lock;

/**
 * The way in for visitors: reads an address once, asks what it leads to, and answers with a page,
 * another address, or a page that says there is nothing. What other parts serve passes by.
 */
public class Routes extends HttpFilter {
  private static final long serialVersionUID = 1L;

  /** Temporary Redirect, which keeps what is sent (RFC 9110, 15.4.8). */
  private static final int SAME_METHOD_ELSEWHERE = 307;

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
          "/sitemap.xml",
          "/sitemap",
          "/favicon.ico",
          "/apple-touch-icon.png");

  @Inject transient Answers answers;
  @Inject transient FinishedPages finished;
  @Inject transient Pages pages;
  @Inject transient PublicRoot root;
  @Inject transient Tongues tongues;
  @Inject transient Correspondence correspondence;
  @Inject transient EntryFiles files;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    request.setCharacterEncoding("UTF-8"); // also of the query, before anyone reads a parameter
    String path = pathOf(request);
    if (!isOf(path, "/admin")) { // the desk has a policy of its own
      Safety.headers(response);
      root.keepToTls(response);
    }
    if (isOthers(path)) {
      chain.doFilter(request, response);
      return;
    }
    if (files.answer(request, response, path)) {
      return;
    }
    answer(request, response, path);
  }

  private static boolean isOthers(String path) {
    return OTHERS.stream().anyMatch(own -> isOf(path, own));
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
    if (asked.prefix().isEmpty()) {
      response.addHeader("Vary", "Accept-Language");
    }
    if (Correspondence.isTooLarge(request)) {
      response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
      return;
    }
    Optional<Address> address = new AddressReader(request.getParameterMap()).read(asked.path());
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
      pages.send(request, response, found.page(), frame);
    } else if (answer instanceof Answer.Tool tool) {
      pages.tool(request, response, tool, frame);
    } else if (answer instanceof Answer.Withheld withheld) {
      pages.withheld(request, response, withheld.view(), frame);
    } else if (answer instanceof Answer.Moved moved) {
      moved(response, frame.href(moved.path()), request);
    } else if (answer instanceof Answer.Led led) {
      response.setHeader("Cache-Control", "no-cache");
      response.sendRedirect(frame.href(led.path()));
    } else {
      pages.missing(request, response, frame);
    }
  }

  /** One makes the page; whoever asks for it meanwhile waits for that one. */
  private Answer inTurn(
      HttpServletRequest request, HttpServletResponse response, Address address, Frame frame)
      throws IOException, ServletException {
    Lock turn = finished.turn(frame);
    turn.lock();
    try {
      Optional<FinishedPage> kept = finished.find(frame);
      return kept.isPresent()
          ? new Answer.Finished(kept.get())
          : make(request, response, address, frame);
    } finally {
      turn.unlock();
    }
  }

  private Answer make(
      HttpServletRequest request, HttpServletResponse response, Address address, Frame frame)
      throws IOException, ServletException {
    long before = finished.changes();
    Answer answer = answers.to(address, frame);
    if (!(answer instanceof Answer.Made made)) {
      return answer;
    }
    FinishedPage page =
        made instanceof Answer.Shown shown
            ? pages.make(request, response, shown, frame)
            : pages.make((Answer.Feed) made, frame);
    finished.keep(frame, page, made.view(), before);
    return new Answer.Finished(page);
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
