package org.variorum.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.readingroom.DressView;
import org.variorum.readingroom.MayBeUnlisted;
import org.variorum.readingroom.PreviewPage;
import org.variorum.readingroom.ScanView;
import org.variorum.readingroom.TextView;
import org.variorum.readingroom.WithheldView;
import org.variorum.web.facelet.ReadingPages;

/** Has a page made whole, and sends it with a mark by which a browser knows it again. */
@ApplicationScoped
public class Pages {
  private static final Pattern GZIP = Pattern.compile("\\bgzip\\b(?! *; *q=0(\\.0+)? *(,|$))");

  private static final int LEGAL = 451;

  @Inject Nameplate nameplate;
  @Inject Dresses dresses;
  @Inject ReadingPages reading;
  @Inject Assets assets;
  @Inject Colleagues colleagues;
  @Inject MapTiles tiles;

  /** Has a page made. */
  FinishedPage make(
      HttpServletRequest request, HttpServletResponse response, Answer.Shown shown, Frame frame)
      throws IOException {
    request.setAttribute("voices", shown.voices());
    return new FinishedPage(
        made(request, response, shown.page(), shown.view(), frame.at(shown.section())),
        shown.view() instanceof ScanView scan && !scan.open());
  }

  /** Shows what is one visitor's own: no machine and no cache keeps it. */
  void personal(
      HttpServletRequest request,
      HttpServletResponse response,
      String page,
      Object view,
      int status,
      Frame frame)
      throws IOException {
    request.setAttribute("personal", true);
    byte[] made = made(request, response, page, view, frame);
    response.setStatus(status);
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Robots-Tag", "noindex");
    write(request, response, made);
  }

  /** Writes a feed. */
  FinishedPage make(Answer.Feed feed, Frame frame) {
    return new FinishedPage(
        AtomFeed.TYPE, AtomFeed.of(feed.view(), frame, nameplate.in(frame.tongue()).text()));
  }

  /** Sends a page, or tells the browser that the one it has still holds. */
  public void send(
      HttpServletRequest request, HttpServletResponse response, FinishedPage page, Frame frame)
      throws IOException {
    describe(response, frame, page.type());
    if (page.isUnlisted()) {
      response.setHeader("X-Robots-Tag", "noindex");
    }
    send(request, response, page);
  }

  /** Sends what programs read, which is in no one language. */
  public void sendData(HttpServletRequest request, HttpServletResponse response, FinishedPage data)
      throws IOException {
    response.setContentType(data.type());
    if (data.isUnlisted()) {
      response.setHeader("X-Robots-Tag", "noindex");
    }
    send(request, response, data);
  }

  private static void send(
      HttpServletRequest request, HttpServletResponse response, FinishedPage page)
      throws IOException {
    response.setHeader("Cache-Control", "no-cache");
    response.addHeader("Vary", "Accept-Encoding");
    response.setHeader("ETag", page.mark());
    if (page.isRefused()) {
      response.setStatus(HttpServletResponse.SC_FORBIDDEN);
      response.setHeader("X-Robots-Tag", "noindex");
    }
    if (!page.isRefused() && isKnown(request.getHeader("If-None-Match"), page.mark())) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
    } else if (takesCompressed(request)) {
      response.setHeader("Content-Encoding", "gzip");
      write(request, response, page.compressed());
    } else {
      write(request, response, page.plain());
    }
  }

  /** Whether one of the marks that the asker has is that of the page (RFC 9110, 13.1.2). */
  private static boolean isKnown(@Nullable String marks, String mark) {
    return marks != null
        && (marks.strip().equals("*")
            || Arrays.stream(marks.split(",", -1)).anyMatch(one -> one.strip().equals(mark)));
  }

  static boolean takesCompressed(HttpServletRequest request) {
    String codings = request.getHeader("Accept-Encoding");
    return codings != null && GZIP.matcher(codings).find();
  }

  /** Shows a tool, or answers what it asks; nothing of it is kept, here or in between. */
  public void tool(
      HttpServletRequest request, HttpServletResponse response, Answer.Tool tool, Frame frame)
      throws IOException, ServletException {
    Safety.toolHeaders(response);
    say(request, tool.view(), frame.at(tool.section()));
    Held held = new Held(response);
    request.getRequestDispatcher("/tools/" + tool.page() + ".xhtml").forward(request, held);
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Content-Language", frame.lang());
    write(request, response, held.whole());
  }

  private void say(HttpServletRequest request, Object view, Frame frame) {
    Messages messages = Messages.in(frame.tongue());
    request.setAttribute("at", frame);
    request.setAttribute("m", messages.words());
    request.setAttribute("say", messages);
    request.setAttribute("site", name(view, frame));
    request.setAttribute("dress", dress(view, frame));
    request.setAttribute("it", view);
    boolean draft = request.getAttribute("draft") != null;
    request.setAttribute("linked", draft ? null : LinkedData.inPage(view, frame));
    request.setAttribute("linkedAt", draft ? "" : LinkedData.address(view));
    if (request.getAttribute("voices") == null) {
      request.setAttribute("voices", Voices.NONE);
    }
    request.setAttribute("unlisted", view instanceof MayBeUnlisted one && one.unlisted());
  }

  /** Says that there is nothing under this address. */
  public void missing(HttpServletRequest request, HttpServletResponse response, Frame frame)
      throws IOException {
    failed(request, response, frame, HttpServletResponse.SC_NOT_FOUND);
  }

  /** Says that the search does not answer, and how the archive can be read meanwhile. */
  void away(HttpServletRequest request, HttpServletResponse response, Answer.Away away, Frame frame)
      throws IOException {
    byte[] page = made(request, response, "away", away, frame);
    response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    comeAgain(response);
    response.setHeader("Cache-Control", "no-store");
    write(request, response, page);
  }

  static void comeAgain(HttpServletResponse response) {
    response.setHeader("Retry-After", "10");
  }

  /**
   * Says that what is asked for is hidden. The words of an address, which tell what it is called,
   * are not repeated.
   */
  void withheld(
      HttpServletRequest request, HttpServletResponse response, WithheldView view, Frame frame)
      throws IOException {
    Frame plain =
        new Frame(frame.tongue(), frame.prefix(), frame.root(), view.path(), "", frame.offered());
    byte[] page = made(request, response, view.withdrawn() ? "withdrawn" : "hidden", view, plain);
    response.setStatus(status(view));
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Robots-Tag", "noindex");
    write(request, response, page);
  }

  /** Gone, or kept back by a legal demand (RFC 7725). */
  static int status(WithheldView view) {
    return view.legal() ? LEGAL : HttpServletResponse.SC_GONE;
  }

  /** Says in the archive's own look that something did not work. */
  public void failed(
      HttpServletRequest request, HttpServletResponse response, Frame frame, int status)
      throws IOException {
    byte[] page = made(request, response, "failure", FailureView.of(status, request), frame);
    response.setStatus(status);
    response.setHeader("Cache-Control", "no-store");
    write(request, response, page);
  }

  /** Shows a draft to whom the desk lets see it, and to no machine. */
  public void preview(
      HttpServletRequest request,
      HttpServletResponse response,
      PreviewPage preview,
      String page,
      Frame frame)
      throws IOException {
    Safety.headers(response);
    request.setAttribute("draft", preview);
    byte[] made = made(request, response, page, preview.view(), frame);
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Robots-Tag", "noindex");
    String html = preview.led(new String(made, StandardCharsets.UTF_8));
    write(request, response, html.getBytes(StandardCharsets.UTF_8));
  }

  /** Where the archive itself is at fault, its database is not asked for a name. */
  private TextView name(Object view, Frame frame) {
    return view instanceof FailureView failure && failure.isOurs()
        ? nameplate.lastIn(frame.tongue())
        : nameplate.in(frame.tongue());
  }

  private DressView dress(Object view, Frame frame) {
    return view instanceof FailureView failure && failure.isOurs()
        ? dresses.lastIn(frame.tongue())
        : dresses.in(frame.tongue());
  }

  private byte[] made(
      HttpServletRequest request,
      HttpServletResponse response,
      String page,
      Object view,
      Frame frame) {
    say(request, view, frame);
    String html = reading.write("/pages/" + page + ".xhtml", name -> meaning(request, name));
    describe(response, frame, "text/html");
    return html.getBytes(StandardCharsets.UTF_8);
  }

  private @Nullable Object meaning(HttpServletRequest request, String name) {
    return switch (name) {
      case "assets" -> assets;
      case "colleagues" -> colleagues;
      case "tiles" -> tiles;
      default -> request.getAttribute(name);
    };
  }

  private static void describe(HttpServletResponse response, Frame frame, String type) {
    response.setContentType(type + "; charset=UTF-8");
    response.setHeader("Content-Language", frame.lang());
  }

  private static void write(HttpServletRequest request, HttpServletResponse response, byte[] page)
      throws IOException {
    response.setContentLength(page.length);
    if (!request.getMethod().equals("HEAD")) {
      response.getOutputStream().write(page);
    }
  }
}
