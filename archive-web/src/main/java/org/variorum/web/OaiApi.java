package org.variorum.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import org.variorum.dissemination.oai.OaiProvider;

/** Answers harvesters by OAI-PMH: {@code GET} and {@code POST /oai?verb=…}. */
public class OaiApi extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private static final Pattern NAME = Pattern.compile("[A-Za-z]+");

  /** Answers hold a hundred records each, which are made in memory. */
  private static final int AT_ONCE = 4;

  private final transient Semaphore building = new Semaphore(AT_ONCE);

  @Inject transient OaiProvider provider;
  @Inject transient PublicRoot root;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    answer(request, response);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (Correspondence.isTooLarge(request)) {
      ApiFailure.write(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
      return;
    }
    answer(request, response);
  }

  private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (!building.tryAcquire()) {
      response.setHeader("Retry-After", "10");
      ApiFailure.write(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      return;
    }
    byte[] xml;
    try {
      xml = provider.answer(asked(request), root.of(request) + request.getContextPath());
    } finally {
      building.release(); // whoever takes it slowly keeps nobody waiting
    }
    response.setContentType("text/xml; charset=UTF-8");
    response.setHeader("Cache-Control", "no-cache");
    response.setHeader("X-Robots-Tag", "noindex");
    response.setContentLength(xml.length);
    response.getOutputStream().write(xml);
  }

  /**
   * The arguments; the server leaves out those that it cannot decode, which would widen what is
   * asked for.
   */
  private static Map<String, String[]> asked(HttpServletRequest request) {
    Map<String, String[]> asked = new TreeMap<>(request.getParameterMap());
    String query = request.getQueryString();
    for (String part : (query == null ? "" : query).split("&", -1)) {
      String name = part.split("=", 2)[0];
      if (NAME.matcher(name).matches()) {
        asked.putIfAbsent(name, new String[] {""});
      }
    }
    return asked;
  }
}
