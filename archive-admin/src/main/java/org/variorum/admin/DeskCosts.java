package org.variorum.admin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.variorum.persistence.StatementCount;

/**
 * Tells whoever asks with the header {@code X-Variorum-Costs} how many SQL statements an answer
 * took, in the header {@code Server-Timing}; what is not asked for costs nothing.
 */
public class DeskCosts extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final String ASKED = "X-Variorum-Costs";

  /** An answer is held back until it is known what it took. */
  private static final int LARGEST = 4_000_000;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getHeader(ASKED) == null) {
      chain.doFilter(request, response);
      return;
    }
    response.setBufferSize(LARGEST);
    StatementCount.reset();
    chain.doFilter(request, response);
    if (!response.isCommitted()) {
      response.setHeader("Server-Timing", "sql;desc=\"" + StatementCount.get() + "\"");
    }
  }
}
