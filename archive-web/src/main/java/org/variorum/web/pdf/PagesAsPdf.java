package org.variorum.web.pdf;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.variorum.delivery.BusyException;
import org.variorum.delivery.Scans;
import org.variorum.identifier.EntryId;
import org.variorum.readingroom.ReadingRoom;
import org.variorum.web.ApiFailure;
import org.variorum.web.PublicRoot;
import org.variorum.web.Tongue;

/**
 * Pages of a document to take away: {@code GET /api/pdf/<id>?from=1&to=50&lang=en}, and with {@code
 * &notices=true} also those that a content notice covers. It is made in the room for pictures, in a
 * file, so that who reads slowly holds no room.
 */
public class PagesAsPdf extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final int MOST_AT_ONCE = 8;
  private static final String SECONDS_TO_WAIT = "10";
  private static final int MEGABYTES = 8;

  /** How many are made and sent at once, each of which is a file. */
  private static final Semaphore FILES = new Semaphore(MOST_AT_ONCE);

  @Inject transient ReadingRoom room;
  @Inject transient PagesTaken taken;
  @Inject transient PublicRoot root;
  @Inject transient Scans scans;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("X-Robots-Tag", "noindex");
    String path = request.getPathInfo();
    String id = path == null ? "" : path.substring(1);
    Optional<Tongue> tongue = Tongue.of(said(request, "lang", "en"));
    int from = number(request, "from");
    int to = number(request, "to");
    if (!EntryId.isValid(id)) {
      ApiFailure.write(response, HttpServletResponse.SC_NOT_FOUND);
    } else if (tongue.isEmpty() || from < 1 || to < from || to - from >= PagesTaken.MOST) {
      ApiFailure.write(
          response,
          HttpServletResponse.SC_BAD_REQUEST,
          "from and to name at most " + PagesTaken.MOST + " pages, lang is one of en, ru and de");
    } else {
      boolean covered = said(request, "notices", "").equals("true");
      PagesTaken.Wish wish =
          new PagesTaken.Wish(new EntryId(id), from, to, covered, tongue.get(), root.of(request));
      answer(request, response, wish);
    }
  }

  private static String said(HttpServletRequest request, String name, String otherwise) {
    String value = request.getParameter(name);
    return value == null ? otherwise : value;
  }

  private static int number(HttpServletRequest request, String name) {
    String typed = said(request, name, "1");
    return typed.matches("[1-9]\\d{0,5}") ? Integer.parseInt(typed) : 0;
  }

  private void answer(
      HttpServletRequest request, HttpServletResponse response, PagesTaken.Wish wish)
      throws IOException {
    if (!FILES.tryAcquire()) {
      busy(response);
      return;
    }
    Path file = Files.createTempFile("pages", ".pdf");
    try {
      boolean[] made = {false};
      scans.hold(
          MEGABYTES,
          () -> {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
              made[0] = taken.write(wish, out);
            }
          });
      if (made[0]) {
        send(response, file, wish);
      } else {
        ApiFailure.missing(request, response, room, wish.entry());
      }
    } catch (BusyException e) {
      busy(response);
    } finally {
      Files.deleteIfExists(file);
      FILES.release();
    }
  }

  private static void busy(HttpServletResponse response) throws IOException {
    response.setHeader("Retry-After", SECONDS_TO_WAIT);
    ApiFailure.write(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
  }

  private static void send(HttpServletResponse response, Path file, PagesTaken.Wish wish)
      throws IOException {
    response.setContentType("application/pdf");
    response.setHeader("Cache-Control", "no-store"); // it bears the day on which it was made
    response.setHeader(
        "Content-Disposition",
        "attachment; filename=\"%s-%d-%d.pdf\"".formatted(wish.entry(), wish.from(), wish.to()));
    response.setContentLengthLong(Files.size(file));
    Files.copy(file, response.getOutputStream());
  }
}
