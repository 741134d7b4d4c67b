package org.variorum.node;

import java.util.List;

/** The nodes of this archive. Where there is but one, nothing of this costs a statement. */
public interface Nodes {

  /** Whose notes in the outbox are ours: the empty name, unless this node only shows. */
  String own();

  /** Whether this node is one of several and only shows; another one writes. */
  boolean isFollower();

  /**
   * Those that only show and were heard of lately; none unless this node is the one that writes.
   */
  List<String> followers();

  /**
   * Says that this node, which only shows, is there.
   *
   * @return whether it was not known, so that it may have missed something
   */
  boolean enrol();

  /** Notes, within the transaction that does so, that something is taken from visitors. */
  void tellOfLoss();

  /** A value that is another after each such note, until it is told again. */
  String losses();
}
