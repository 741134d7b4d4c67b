package org.variorum.web.api;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.variorum.readingroom.ReadingRoom;
import org.variorum.web.FinishedPage;
import org.variorum.web.Pages;
import org.variorum.web.PresentationApi;
import org.variorum.web.Tongue;
import org.variorum.web.Tongues;

/**
 * Offers headings while one types into a browser's own field, in the form that browsers read:
 * {@code GET /api/opensearch-suggest?q=…&lang=…} answers {@code ["typed", ["one", "other"]]}.
 */
public class BrowserSuggestions extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final int LONGEST = 100;
  private static final int MOST = 8;

  @Inject transient ReadingRoom room;
  @Inject transient Pages pages;
  @Inject transient Tongues tongues;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    PresentationApi.toAllHosts(response);
    response.addHeader("Vary", "Accept-Language");
    String given = request.getParameter("q");
    String typed = given == null ? "" : given.strip();
    ArrayNode answer = MAPPER.createArrayNode().add(typed);
    ArrayNode offered = answer.addArray();
    if (!typed.isEmpty() && typed.length() <= LONGEST) {
      suggestions(typed, tongues.spoken(request)).forEach(offered::add);
    }
    pages.sendData(
        request,
        response,
        new FinishedPage("application/x-suggestions+json", MAPPER.writeValueAsBytes(answer)));
  }

  /** The headings of what may be meant so far. */
  private List<String> suggestions(String typed, Tongue tongue) {
    return room.suggest(typed, tongue.tag()).stream()
        .map(one -> one.row().title().text())
        .distinct()
        .limit(MOST)
        .toList();
  }
}
