package org.variorum.web;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.variorum.readingroom.ReadingRoom;
import org.variorum.readingroom.SuggestionView;

/**
 * Says what may be meant while one types, by names in any spelling and script: {@code GET
 * /api/suggest?q=…&lang=…}.
 */
public class SuggestApi extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final int LONGEST = 100;

  @Inject transient ReadingRoom room;
  @Inject transient FinishedSuggestions finished;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Tongue> tongue =
        Tongue.of(Optional.ofNullable(request.getParameter("lang")).orElse("en"));
    String typed = Optional.ofNullable(request.getParameter("q")).orElse("").stripLeading();
    if (tongue.isEmpty()) {
      ApiFailure.write(
          response, HttpServletResponse.SC_BAD_REQUEST, "lang is one of en, ru and de");
    } else if (typed.isEmpty()) {
      ApiFailure.write(response, HttpServletResponse.SC_BAD_REQUEST, "q is missing");
    } else {
      String begun = typed.substring(0, Math.min(typed.length(), LONGEST));
      send(request, response, finished.of(tongue.get(), begun, () -> made(tongue.get(), begun)));
    }
  }

  private byte[] made(Tongue tongue, String typed) {
    Messages words = Messages.in(tongue);
    List<SuggestionView> found = room.suggest(typed, tongue.tag());
    ObjectNode answer = MAPPER.createObjectNode();
    answer.put("said", words.with("suggest.count", found.size()));
    ArrayNode all = answer.putArray("suggestions");
    found.forEach(one -> all.add(node(one, tongue, words)));
    try {
      return MAPPER.writeValueAsBytes(answer);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static ObjectNode node(SuggestionView one, Tongue tongue, Messages words) {
    ObjectNode node =
        MAPPER
            .createObjectNode()
            .put("id", one.row().id())
            .put("kind", one.row().kind())
            .put("kindLabel", words.of("kind." + one.row().kind()))
            .put("heading", one.row().title().text())
            .put("language", one.row().title().lang())
            .put("dates", one.row().dates())
            .put("path", one.row().path())
            .put("href", "/" + tongue.tag() + one.row().path());
    ObjectNode why = node.putObject("matched");
    if (one.why().isSaid()) {
      why.put("reason", one.why().reason()).put("words", words.of(one.why().key()));
    }
    if (!one.form().text().isEmpty()) {
      why.put("form", one.form().text()).put("language", one.form().lang());
      why.put("used", one.why().used());
    }
    return node;
  }

  private static void send(HttpServletRequest request, HttpServletResponse response, byte[] json)
      throws IOException {
    String tag = FinishedSuggestions.tag(json);
    response.setHeader("Cache-Control", "no-cache");
    response.setHeader("ETag", tag);
    if (tag.equals(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType("application/json");
    response.setContentLength(json.length);
    response.getOutputStream().write(json);
  }
}
