package org.variorum.visitors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.variorum.inbox.MessageKind;
import org.variorum.inbox.Subject;

/** Says what stands against a claim, or what else bears it out. */
@ApplicationScoped
@Transactional
public class SendCorrection {
  @Inject Subjects subjects;
  @Inject Mailbox mailbox;

  /**
   * Keeps the message, and returns the key by which its sender follows it.
   *
   * @throws RefusedLetterException if it is not taken
   */
  public FollowKey send(Subject subject, Sent sent) {
    subjects.ensure(MessageKind.CORRECTION, subject);
    return mailbox.take(MessageKind.CORRECTION, subject, sent);
  }
}
