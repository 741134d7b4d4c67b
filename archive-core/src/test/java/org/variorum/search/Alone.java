package org.variorum.search;

import java.util.List;
import org.variorum.node.Nodes;

/** The only node there is. */
final class Alone implements Nodes {
  @Override
  public String own() {
    return "";
  }

  @Override
  public boolean isFollower() {
    return false;
  }

  @Override
  public List<String> followers() {
    return List.of();
  }

  @Override
  public boolean enrol() {
    return false;
  }

  @Override
  public void tellOfLoss() {
    // Nobody listens.
  }

  @Override
  public String losses() {
    return "";
  }
}
