package org.variorum.visitors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.variorum.inbox.MessageKind;
import org.variorum.inbox.Subject;

/** Reports what should not stand there, by law or for decency. */
@ApplicationScoped
@Transactional
public class SendReport {
  @Inject Subjects subjects;
  @Inject Mailbox mailbox;

  /**
   * Keeps the message, and returns the key by which its sender follows it.
   *
   * @throws RefusedLetterException if it is not taken
   */
  public FollowKey send(Subject subject, Sent sent) {
    subjects.ensure(MessageKind.REPORT, subject);
    return mailbox.take(MessageKind.REPORT, subject, sent);
  }
}
