package org.variorum.textlayer;

import java.time.Instant;
import java.util.List;

/**
 * How a text came about in the archive that it was brought from.
 *
 * @param by the pen name of who wrote, brought or ordered it; empty if that is not said
 * @param checks when it was checked against the page; two at most count
 */
public record TextHistory(String by, Instant at, List<Instant> checks) {
  public TextHistory {
    checks = List.copyOf(checks);
  }
}
