package org.variorum.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Leads programs from where the search for them was to where it is, for good. */
public class SearchApi extends HttpServlet {
  private static final long serialVersionUID = 1L;

  /** Permanent Redirect (RFC 9110, 15.4.9). */
  private static final int ELSEWHERE_FOR_GOOD = 308;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    String query = request.getQueryString();
    response.setStatus(ELSEWHERE_FOR_GOOD);
    response.setHeader(
        "Location",
        request.getContextPath() + "/api/v1/search" + (query == null ? "" : "?" + query));
  }
}
