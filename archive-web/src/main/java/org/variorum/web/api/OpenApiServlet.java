package org.variorum.web.api;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.variorum.web.ApiDescription;
import org.variorum.web.FinishedPage;
import org.variorum.web.Messages;
import org.variorum.web.Nameplate;
import org.variorum.web.Pages;
import org.variorum.web.PresentationApi;
import org.variorum.web.PublicRoot;
import org.variorum.web.Tongue;
import org.variorum.web.Tongues;

/** Gives out the description of the interface: {@code GET /api/openapi.json?lang=…}. */
public class OpenApiServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject transient Pages pages;
  @Inject transient PublicRoot root;
  @Inject transient Tongues tongues;
  @Inject transient Nameplate nameplate;

  @Override
  protected void doOptions(HttpServletRequest request, HttpServletResponse response) {
    PresentationApi.options(response);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    PresentationApi.toAllHosts(response);
    response.addHeader("Vary", "Accept-Language");
    Tongue tongue = tongues.spoken(request);
    response.setHeader("Content-Language", tongue.tag());
    byte[] json =
        ApiDescription.shipped()
            .in(
                Messages.in(tongue),
                nameplate.in(tongue).text(),
                root.of(request) + request.getContextPath())
            .toString()
            .getBytes(StandardCharsets.UTF_8);
    pages.sendData(request, response, new FinishedPage("application/json", json));
  }
}
