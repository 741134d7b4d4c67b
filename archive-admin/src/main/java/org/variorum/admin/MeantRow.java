package org.variorum.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/**
 * The row of a list whose button was pressed: the button brings what it stood beside, since the
 * list may have changed before the answer came.
 */
@RequestScoped
public class MeantRow {
  @Inject DeskAsked asked;
  @Inject DeskVoice voice;

  /** Whether this row was meant; says so, if it was not. */
  public boolean is(String id) {
    boolean meant = asked.parameter("meant").equals(id);
    if (!meant) {
      voice.complain("list.changed-meanwhile");
    }
    return meant;
  }
}
