package org.variorum.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.identifier.EntryId;
import org.variorum.presentation.PresentationDocument;
import org.variorum.presentation.TextPresentations;
import org.variorum.readingroom.ReadingRoom;

/**
 * Seeks words in the texts of an entry for image viewers: {@code GET /iiif/search/2/{entry}?q=…} by
 * the IIIF Content Search API 2.0, {@code /iiif/search/1/…} by 1.0. Answers of a viewer's own are
 * not kept.
 */
public class ContentSearchApi extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Pattern PATH = Pattern.compile("/([12])/([^/]+)");
  private static final List<String> NOT_HEEDED = List.of("motivation", "date", "user");
  private static final int LONGEST = 300;

  @Inject transient TextPresentations texts;
  @Inject transient ReadingRoom room;
  @Inject transient Pages pages;
  @Inject transient PublicRoot root;

  @Override
  protected void doOptions(HttpServletRequest request, HttpServletResponse response) {
    PresentationApi.options(response);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    PresentationApi.toAllHosts(response);
    String path = request.getPathInfo() == null ? "" : request.getPathInfo();
    Matcher asked = PATH.matcher(path);
    if (!asked.matches() || !EntryId.isValid(asked.group(2))) {
      ApiFailure.write(response, HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    EntryId entry = new EntryId(asked.group(2));
    Optional<PresentationDocument> found =
        texts.search(
            entry,
            Integer.parseInt(asked.group(1)),
            words(request),
            from(request),
            NOT_HEEDED.stream().filter(name -> request.getParameter(name) != null).toList(),
            root.of(request) + request.getContextPath());
    if (found.isPresent()) {
      PresentationDocument answer = found.get();
      pages.sendData(
          request,
          response,
          new FinishedPage("application/ld+json", answer.json(), answer.unlisted()));
    } else {
      ApiFailure.missing(request, response, room, entry);
    }
  }

  private static String words(HttpServletRequest request) {
    String words = request.getParameter("q");
    String typed = words == null ? "" : words.strip();
    return typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
  }

  private static int from(HttpServletRequest request) {
    String from = request.getParameter("from");
    return from != null && from.matches("[1-9][0-9]{0,6}") ? Integer.parseInt(from) : 0;
  }
}
