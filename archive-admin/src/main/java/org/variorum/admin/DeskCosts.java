package org.variorum.admin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
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
    HeldBack held = new HeldBack(response);
    chain.doFilter(request, held);
    if (!response.isCommitted()) {
      response.setHeader("Server-Timing", "sql;desc=\"" + StatementCount.get() + "\"");
    }
  }

  /** An answer that stays in the buffer, whoever wants it sent. */
  private static final class HeldBack extends HttpServletResponseWrapper {
    private @Nullable PrintWriter writer;

    HeldBack(HttpServletResponse response) {
      super(response);
    }

    @Override
    public PrintWriter getWriter() throws IOException {
      if (writer == null) {
        writer = new Unflushed(super.getWriter());
      }
      return writer;
    }

    @Override
    public void flushBuffer() {
      // Later, when it is known what it took.
    }
  }

  private static final class Unflushed extends PrintWriter {
    Unflushed(PrintWriter to) {
      super(to);
    }

    @Override
    public void flush() {
      // Later, when it is known what it took.
    }

    @Override
    public void close() {
      // By the server.
    }
  }
}
