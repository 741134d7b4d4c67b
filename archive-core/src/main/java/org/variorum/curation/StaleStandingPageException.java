package org.variorum.curation;

import org.variorum.language.RefusedException;
import org.variorum.standing.StandingPage;
import org.variorum.standing.StandingVersion;

/** Someone else has written on the page since the actor saw it. */
public class StaleStandingPageException extends RefusedException {
  private static final long serialVersionUID = 1L;

  private final transient StandingVersion actual;

  StaleStandingPageException(StandingPage page, int expected, StandingVersion actual) {
    super(
        "%s: version %d was expected, but it is at %d"
            .formatted(page.code(), expected, actual.number()));
    this.actual = actual;
  }

  /** What stands there now. */
  public StandingVersion actual() {
    return actual;
  }
}
