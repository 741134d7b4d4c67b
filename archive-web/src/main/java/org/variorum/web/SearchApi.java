package org.variorum.web;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.variorum.readingroom.ListRow;
import org.variorum.readingroom.QuestionRow;
import org.variorum.readingroom.ReadingRoom;
import org.variorum.readingroom.SearchView;
import org.variorum.search.SnippetPart;

/**
 * Searches for programs, in the page's order: {@code GET
 * /api/search?q=…&lang=…&kind=…&exact=true&scans=true&disagree=true&from=1941&to=1945&page=…}.
 */
public class SearchApi extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final JsonMapper MAPPER = new JsonMapper();

  @Inject transient ReadingRoom room;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Tongue> tongue =
        Tongue.of(Optional.ofNullable(request.getParameter("lang")).orElse("en"));
    Optional<Address> address = new AddressReader(request.getParameterMap()).read("/search");
    if (tongue.isEmpty()) {
      ApiFailure.write(
          response, HttpServletResponse.SC_BAD_REQUEST, "lang is one of en, ru and de");
    } else if (address.orElse(null) instanceof Address.Finding asked && asked.asked().isAsked()) {
      send(response, found(asked, tongue.get()));
    } else {
      ApiFailure.write(response, HttpServletResponse.SC_BAD_REQUEST, "q is missing");
    }
  }

  private ObjectNode found(Address.Finding asked, Tongue tongue) {
    SearchView view = room.search(asked.asked(), tongue.tag());
    ObjectNode answer = MAPPER.createObjectNode();
    answer.put("query", view.words()).put("total", view.total()).put("page", view.page());
    ArrayNode also = answer.putArray("alsoSearched");
    view.alsoSearched().forEach(also::add);
    ObjectNode tabs = answer.putObject("tabs");
    view.tabs().forEach(tab -> tabs.put(tab.code(), tab.count()));
    ArrayNode hits = answer.putArray("hits");
    if (view.best() != null) {
      hits.add(hit(view.best(), true));
    }
    view.hits().forEach(hit -> hits.add(hit(hit, false)));
    view.pages().forEach(page -> hits.add(page(page)));
    return answer;
  }

  private static ObjectNode hit(SearchView.HitView hit, boolean best) {
    QuestionRow question = hit.question();
    ObjectNode node = question == null ? entry(hit.row()) : question(hit.row(), question);
    node.put("path", hit.path()).put("best", best);
    ObjectNode why = node.putObject("matched");
    if (!hit.matchedForm().isEmpty()) {
      why.put("form", hit.matchedForm()).put("language", hit.matchedLanguage());
    }
    why.put("snippet", hit.snippet().stream().map(SnippetPart::text).collect(Collectors.joining()));
    return node;
  }

  private static ObjectNode page(SearchView.PageHitView page) {
    ObjectNode node = entry(page.row());
    node.put("page", page.place()).put("path", page.path()).put("best", false);
    ObjectNode why = node.putObject("matched");
    if (!page.snippet().isEmpty()) {
      why.put(
          "snippet", page.snippet().stream().map(SnippetPart::text).collect(Collectors.joining()));
    }
    return node;
  }

  private static ObjectNode entry(ListRow row) {
    return MAPPER
        .createObjectNode()
        .put("id", row.id())
        .put("kind", row.kind())
        .put("heading", row.title().text())
        .put("language", row.title().lang())
        .put("dates", row.dates());
  }

  private static ObjectNode question(ListRow entry, QuestionRow question) {
    return MAPPER
        .createObjectNode()
        .put("id", entry.id())
        .put("kind", "question")
        .put("heading", question.title())
        .put("from", entry.title().text())
        .put("contested", question.contested())
        .put("accounts", question.accounts())
        .put("sources", question.sources());
  }

  private static void send(HttpServletResponse response, ObjectNode answer) throws IOException {
    byte[] json = MAPPER.writeValueAsBytes(answer);
    response.setContentType("application/json");
    response.setHeader("Cache-Control", "no-cache");
    response.setContentLength(json.length);
    response.getOutputStream().write(json);
  }
}
