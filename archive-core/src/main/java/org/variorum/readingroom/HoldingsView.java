package org.variorum.readingroom;

import java.util.List;

/** The first level of the holdings, with what lies directly below each. */
public record HoldingsView(List<TopView> tops, boolean withScans) {

  /** A unit at the top. */
  public record TopView(TreeRow unit, List<TreeRow> below) {}
}
