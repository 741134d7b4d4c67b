package org.variorum.web.pdf;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
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
import java.util.concurrent.TimeUnit;
import org.variorum.delivery.BusyException;
import org.variorum.delivery.Scans;
import org.variorum.identifier.EntryId;
import org.variorum.web.NoPdfView;
import org.variorum.web.PdfFailures;
import org.variorum.web.PublicRoot;
import org.variorum.web.Tongue;

/**
 * Pages of a document to take away: {@code GET /api/pdf/<id>?from=1&to=50&lang=en}, and with {@code
 * &notices=true} also those that a content notice covers. It is made in the room for pictures, in a
 * file, so that who reads slowly holds no room. Whoever cannot have it is told so on a page, since
 * a form asks for it.
 */
public class PagesAsPdf extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final int MOST_AT_ONCE = 8;
  private static final int MOST_IN_THE_MAKING = 2;
  private static final long PATIENCE_SECONDS = 10;
  private static final int MEGABYTES = 8;

  /** How many are made and sent at once, each of which is a file. */
  private static final Semaphore FILES = new Semaphore(MOST_AT_ONCE);

  /** How many are made at once, so that most of the room for pictures stays for these. */
  private static final Semaphore MAKING = new Semaphore(MOST_IN_THE_MAKING, true);

  @Inject transient PagesTaken taken;
  @Inject transient PublicRoot root;
  @Inject transient Scans scans;
  @Inject transient PdfFailures failures;

  /** Somebody who waits for one, with what he wants. */
  private record Asked(
      HttpServletRequest request, HttpServletResponse response, PagesTaken.Wish wish) {}

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    answer(request, response, this::make);
  }

  /** Makes nothing, so that nobody is told how long it would be. */
  @Override
  protected void doHead(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    answer(
        request,
        response,
        asked -> {
          Optional<PagesTaken.Chosen> chosen = chosen(asked);
          if (chosen.isPresent()) {
            describe(response, chosen.get().wish());
            response.flushBuffer();
          }
        });
  }

  /** How somebody is answered. */
  private interface Way {
    void go(Asked asked) throws IOException, ServletException;
  }

  private void answer(HttpServletRequest request, HttpServletResponse response, Way way)
      throws IOException, ServletException {
    response.setHeader("X-Robots-Tag", "noindex");
    String path = request.getPathInfo();
    String id = path == null ? "" : path.substring(1);
    Tongue tongue = Tongue.of(said(request, "lang")).orElse(Tongue.EN);
    if (!EntryId.isValid(id)) {
      failures.missing(request, response, tongue);
      return;
    }
    PagesTaken.Wish wish =
        PagesTaken.Wish.of(
            new EntryId(id),
            number(request, "from"),
            number(request, "to"),
            said(request, "notices").equals("true"),
            tongue,
            root.of(request));
    way.go(new Asked(request, response, wish));
  }

  /** The pages that he can have; empty if there are none, which he has been told. */
  private Optional<PagesTaken.Chosen> chosen(Asked asked) throws IOException, ServletException {
    Optional<PagesTaken.Chosen> chosen = taken.choose(asked.wish());
    if (chosen.isEmpty()) {
      PagesTaken.Wish wish = asked.wish();
      failures.missing(asked.request(), asked.response(), wish.tongue(), wish.entry());
    } else if (chosen.get().leaves().isEmpty()) {
      refuse(asked, false);
    }
    return chosen.filter(one -> !one.leaves().isEmpty());
  }

  private static String said(HttpServletRequest request, String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value;
  }

  /** A number that was typed; 0 if it is none. */
  private static int number(HttpServletRequest request, String name) {
    String typed = said(request, name);
    return typed.matches("[1-9]\\d{0,5}") ? Integer.parseInt(typed) : 0;
  }

  private void refuse(Asked asked, boolean busy) throws IOException, ServletException {
    String back = "/entry/" + asked.wish().entry() + "/scan?page=" + asked.wish().from();
    failures.without(
        asked.request(), asked.response(), asked.wish().tongue(), new NoPdfView(busy, back));
  }

  private void make(Asked asked) throws IOException, ServletException {
    if (!FILES.tryAcquire()) {
      refuse(asked, true);
      return;
    }
    try {
      Path file = Files.createTempFile("pages", ".pdf");
      try {
        Optional<PagesTaken.Chosen> made = write(asked, file);
        if (made.isPresent()) {
          send(asked.response(), file, made.get().wish());
        }
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (BusyException e) {
      refuse(asked, true);
    } finally {
      FILES.release();
    }
  }

  /** Who may see a page is asked when it is his turn, and not before he waits. */
  private Optional<PagesTaken.Chosen> write(Asked asked, Path file)
      throws IOException, ServletException {
    enter();
    try {
      Optional<PagesTaken.Chosen> chosen = chosen(asked);
      if (chosen.isPresent()) {
        scans.hold(
            MEGABYTES,
            () -> {
              try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                taken.write(chosen.get(), out);
              }
            });
      }
      return chosen;
    } finally {
      MAKING.release();
    }
  }

  private static void enter() {
    try {
      if (!MAKING.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new BusyException();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BusyException();
    }
  }

  private static void describe(HttpServletResponse response, PagesTaken.Wish wish) {
    response.setContentType("application/pdf");
    response.setHeader("Cache-Control", "no-store"); // it bears the day on which it was made
    response.setHeader(
        "Content-Disposition",
        "attachment; filename=\"%s-%d-%d.pdf\"".formatted(wish.entry(), wish.from(), wish.to()));
  }

  private static void send(HttpServletResponse response, Path file, PagesTaken.Wish wish)
      throws IOException {
    describe(response, wish);
    response.setContentLengthLong(Files.size(file));
    Files.copy(file, response.getOutputStream());
  }
}
