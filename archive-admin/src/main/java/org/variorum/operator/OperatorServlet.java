package org.variorum.operator;

import jakarta.servlet.http.HttpServlet;

/** Placeholder. */
public class OperatorServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
}
