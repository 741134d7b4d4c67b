package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.variorum.mail.TestLetter;
import org.variorum.staff.Actor;
import org.variorum.staff.Requires;
import org.variorum.staff.Right;

/** Finds out whether letters leave the archive. */
@ApplicationScoped
public class SendTestLetter {
  @Inject TestLetter test;

  /**
   * Sends one at once, and returns when the server has taken it.
   *
   * @throws org.variorum.mail.UndeliveredException if it did not
   */
  @Requires(Right.OPERATE)
  public void send(Actor actor, String to, String language) {
    test.send(to, language, actor.signature());
  }
}
