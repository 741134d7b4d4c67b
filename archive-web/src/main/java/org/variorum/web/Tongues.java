package org.variorum.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.variorum.readingroom.HouseOptions;

/** Knows in which languages the house offers its pages. */
@ApplicationScoped
public class Tongues {
  @Inject HouseOptions house;

  private volatile Offered last = Offered.ALL;

  /** Those that are offered now. */
  public Offered offered() {
    last = Offered.of(house.languages());
    return last;
  }

  /**
   * The one that a program asks for by {@code lang}, if it is offered, or that it says it
   * understands.
   */
  public Tongue spoken(HttpServletRequest request) {
    Offered now = offered();
    String said = request.getParameter("lang");
    return Tongue.of(said == null ? "" : said)
        .filter(now::has)
        .orElseGet(() -> now.negotiated(request.getHeader("Accept-Language")));
  }

  /** Those that were last known, for pages that have to do without the database. */
  Offered lastOffered() {
    return last;
  }
}
