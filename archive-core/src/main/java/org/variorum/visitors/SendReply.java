package org.variorum.visitors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.variorum.inbox.MessageKind;
import org.variorum.inbox.Subject;

/** Answers, as someone concerned, what the archive says; printed beside it once accepted. */
@ApplicationScoped
@Transactional
public class SendReply {
  @Inject Subjects subjects;
  @Inject Mailbox mailbox;

  /**
   * Keeps the message, and returns the key by which its sender follows it.
   *
   * @throws RefusedLetterException if it is not taken
   */
  public FollowKey send(Subject subject, Sent sent) {
    subjects.ensure(MessageKind.REPLY, subject);
    return mailbox.take(MessageKind.REPLY, subject, sent);
  }
}
