package org.variorum.visitors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.variorum.inbox.MessageKind;
import org.variorum.inbox.Subject;

/** Says something to other readers below a story; shown once a curator has read it. */
@ApplicationScoped
@Transactional
public class SendComment {
  @Inject Subjects subjects;
  @Inject Mailbox mailbox;

  /**
   * Keeps the message, and returns the key by which its sender follows it.
   *
   * @throws RefusedLetterException if it is not taken
   */
  public FollowKey send(Subject subject, Sent sent) {
    subjects.ensure(MessageKind.COMMENT, subject);
    return mailbox.take(MessageKind.COMMENT, subject, sent);
  }
}
