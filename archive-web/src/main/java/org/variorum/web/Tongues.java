package org.variorum.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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

  /** Those that were last known, for pages that have to do without the database. */
  Offered lastOffered() {
    return last;
  }
}
