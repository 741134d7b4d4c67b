package org.variorum.web.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.variorum.readingroom.WithheldView;
import org.variorum.web.ApiParameter;
import org.variorum.web.Messages;
import org.variorum.web.Tongue;

/** What a program is told that asked for what it cannot have, by RFC 9457, in its language. */
final class ApiProblem {
  private static final int LEGAL = 451;

  private ApiProblem() {}

  static void nothing(HttpServletRequest request, HttpServletResponse response, Tongue tongue)
      throws IOException {
    send(
        request,
        response,
        HttpServletResponse.SC_NOT_FOUND,
        tongue,
        JsonNodeFactory.instance.objectNode());
  }

  static void status(
      HttpServletRequest request, HttpServletResponse response, int status, Tongue tongue)
      throws IOException {
    send(request, response, status, tongue, JsonNodeFactory.instance.objectNode());
  }

  static void parameter(
      HttpServletRequest request,
      HttpServletResponse response,
      UnreadableParameterException wrong,
      Tongue tongue)
      throws IOException {
    Messages words = Messages.in(tongue);
    ApiParameter parameter = wrong.parameter();
    String what =
        wrong.key().startsWith("api.wrong.number")
                || wrong.key().equals("api.wrong.choice")
                || wrong.key().equals("api.wrong.text")
            ? parameter.form(words)
            : words.of(wrong.key());
    ObjectNode told = JsonNodeFactory.instance.objectNode();
    told.put("parameter", parameter.name());
    told.put("detail", words.with("api.problem.parameter", parameter.name(), what));
    send(request, response, HttpServletResponse.SC_BAD_REQUEST, tongue, told);
  }

  /** That it is hidden or withdrawn, if it is; else that there is no such thing. */
  static void missing(
      HttpServletRequest request,
      HttpServletResponse response,
      Optional<WithheldView> withheld,
      Tongue tongue)
      throws IOException {
    if (withheld.isEmpty()) {
      nothing(request, response, tongue);
      return;
    }
    WithheldView view = withheld.get();
    ObjectNode told = JsonNodeFactory.instance.objectNode();
    told.put("category", view.category());
    if (!view.datetime().isEmpty()) {
      told.put("since", view.datetime());
    }
    told.put("erased", view.suppressed());
    send(request, response, view.legal() ? LEGAL : HttpServletResponse.SC_GONE, tongue, told);
  }

  private static void send(
      HttpServletRequest request,
      HttpServletResponse response,
      int status,
      Tongue tongue,
      ObjectNode told)
      throws IOException {
    Messages words = Messages.in(tongue);
    ObjectNode problem = JsonNodeFactory.instance.objectNode();
    problem.put("type", "about:blank");
    problem.put("title", words.of("api.answer." + status));
    problem.put("status", status);
    problem.put("instance", request.getRequestURI());
    problem.setAll(told);
    byte[] json = problem.toString().getBytes(StandardCharsets.UTF_8);
    response.setStatus(status);
    response.setContentType("application/problem+json");
    response.setHeader("Content-Language", tongue.tag());
    response.setHeader("Cache-Control", "no-store");
    response.setContentLength(json.length);
    if (!request.getMethod().equals("HEAD")) {
      response.getOutputStream().write(json);
    }
  }
}
