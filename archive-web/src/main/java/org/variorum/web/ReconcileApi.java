package org.variorum.web;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.variorum.identifier.EntryId;
import org.variorum.reconciliation.Reconciliation;

/**
 * The Reconciliation Service API 0.2 for tools as OpenRefine: {@code /api/reconcile}. Scripts of
 * other hosts may ask; there is no JSONP.
 */
public class ReconcileApi extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private static final int LONGEST = 100_000;

  @Inject transient Reconciliation service;
  @Inject transient PublicRoot root;

  @Override
  protected void doOptions(HttpServletRequest request, HttpServletResponse response) {
    PresentationApi.options(response);
    response.setHeader("Allow", "GET, HEAD, POST, OPTIONS");
    response.setHeader("Access-Control-Allow-Methods", "GET, HEAD, POST, OPTIONS");
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (request.getContentLengthLong() > LONGEST) {
      ApiFailure.write(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
      return;
    }
    doGet(request, response);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    PresentationApi.toAllHosts(response);
    String path = request.getPathInfo() == null ? "" : request.getPathInfo();
    String prefix = said(request, "prefix");
    switch (path) {
      case "" -> asked(request, response);
      case "/suggest/entity" -> send(response, service.entities(prefix, language(request)));
      case "/suggest/type" -> send(response, service.types(prefix));
      case "/suggest/property" -> send(response, service.properties(prefix));
      case "/preview" -> preview(request, response);
      default -> ApiFailure.write(response, HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private void asked(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String queries = said(request, "queries");
    String query = said(request, "query");
    if (queries.isEmpty() && query.isEmpty()) {
      send(response, service.manifest(root.of(request) + request.getContextPath()));
      return;
    }
    Optional<JsonNode> answer =
        queries.length() > LONGEST || query.length() > LONGEST
            ? Optional.empty()
            : queries.isEmpty()
                ? service.single(query, language(request))
                : service.batch(queries, language(request));
    if (answer.isEmpty()) {
      ApiFailure.write(
          response,
          HttpServletResponse.SC_BAD_REQUEST,
          "queries is an object of at most " + Reconciliation.MOST_QUERIES + " queries");
    } else {
      send(response, answer.get());
    }
  }

  private void preview(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String id = said(request, "id");
    Optional<Reconciliation.Preview> preview =
        EntryId.isValid(id)
            ? service.preview(new EntryId(id), language(request))
            : Optional.empty();
    if (preview.isEmpty()) {
      ApiFailure.write(response, HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    // tools show it within a frame of theirs; it has neither script nor form
    response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors *");
    response.setHeader("X-Robots-Tag", "noindex");
    response.setContentType("text/html; charset=UTF-8");
    String html =
        "<!DOCTYPE html><html lang=\""
            + language(request)
            + "\"><head><meta charset=\"UTF-8\"><title>"
            + escaped(preview.get().heading())
            + "</title></head><body><h1>"
            + escaped(preview.get().heading())
            + "</h1><p>"
            + escaped(preview.get().kind())
            + "</p><p>"
            + escaped(preview.get().summary())
            + "</p></body></html>";
    write(response, html);
  }

  private static String escaped(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String language(HttpServletRequest request) {
    return Tongue.of(said(request, "lang")).orElse(Tongue.EN).tag();
  }

  private static String said(HttpServletRequest request, String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value;
  }

  private static void send(HttpServletResponse response, JsonNode json) throws IOException {
    response.setContentType("application/json");
    response.setHeader("Cache-Control", "no-cache");
    write(response, json.toString());
  }

  private static void write(HttpServletResponse response, String words) throws IOException {
    byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }
}
