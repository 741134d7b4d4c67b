package org.variorum.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32C;
import org.variorum.readingroom.PreviewPage;

/** Has a page made whole, and sends it with a mark by which a browser knows it again. */
@ApplicationScoped
public class Pages {

  /** Shows a page, or tells the browser that the one it has still holds. */
  public void show(
      HttpServletRequest request, HttpServletResponse response, Answer.Shown shown, Frame frame)
      throws IOException, ServletException {
    byte[] page = made(request, response, shown.page(), shown.view(), frame.at(shown.section()));
    response.setHeader("Cache-Control", "no-cache");
    send(request, response, page);
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

  private static void say(HttpServletRequest request, Object view, Frame frame) {
    Messages messages = Messages.in(frame.tongue());
    request.setAttribute("at", frame);
    request.setAttribute("m", messages.words());
    request.setAttribute("say", messages);
    request.setAttribute("it", view);
  }

  /** Says that there is nothing under this address. */
  public void missing(HttpServletRequest request, HttpServletResponse response, Frame frame)
      throws IOException, ServletException {
    failed(request, response, frame, HttpServletResponse.SC_NOT_FOUND);
  }

  /** Says in the archive's own look that something did not work. */
  public void failed(
      HttpServletRequest request, HttpServletResponse response, Frame frame, int status)
      throws IOException, ServletException {
    byte[] page = made(request, response, "failure", status, frame);
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
      throws IOException, ServletException {
    Safety.headers(response);
    request.setAttribute("draft", preview);
    byte[] made = made(request, response, page, preview.view(), frame);
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Robots-Tag", "noindex");
    String html = preview.led(new String(made, StandardCharsets.UTF_8));
    write(request, response, html.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] made(
      HttpServletRequest request,
      HttpServletResponse response,
      String page,
      Object view,
      Frame frame)
      throws IOException, ServletException {
    say(request, view, frame);
    Held held = new Held(response);
    request.getRequestDispatcher("/pages/" + page + ".xhtml").forward(request, held);
    response.setContentType("text/html; charset=UTF-8");
    response.setHeader("Content-Language", frame.lang());
    return held.whole();
  }

  private static void send(HttpServletRequest request, HttpServletResponse response, byte[] page)
      throws IOException {
    String mark = markOf(page);
    response.setHeader("ETag", mark);
    if (mark.equals(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    write(request, response, page);
  }

  private static void write(HttpServletRequest request, HttpServletResponse response, byte[] page)
      throws IOException {
    response.setContentLength(page.length);
    if (!request.getMethod().equals("HEAD")) {
      response.getOutputStream().write(page);
    }
  }

  /** Weak, since a proxy may compress the page on its way. */
  private static String markOf(byte[] page) {
    CRC32C sum = new CRC32C();
    sum.update(page);
    byte[] both = ByteBuffer.allocate(12).putLong(sum.getValue()).putInt(page.length).array();
    return "W/\"" + HexFormat.of().formatHex(both) + "\"";
  }
}
