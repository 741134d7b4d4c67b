package org.variorum.visitors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.variorum.inbox.Inbox;
import org.variorum.inbox.Message;
import org.variorum.inbox.MessageKind;
import org.variorum.settings.Settings;

/** Shows a sender what became of his message, and takes his appeal. */
@ApplicationScoped
@Transactional
public class FollowUp {
  @Inject Inbox inbox;
  @Inject Mailbox mailbox;
  @Inject Settings settings;

  /** The message that a key follows; empty if there is none. */
  public Optional<Followed> look(FollowKey key) {
    return inbox
        .followed(key.digest())
        .map(
            message ->
                new Followed(
                    message,
                    inbox.appealAgainst(message.id()).orElse(null),
                    settings.readsOnly() ? "" : mailbox.token(purpose(key))));
  }

  /**
   * Asks to have a message that was declined looked at again.
   *
   * @throws RefusedLetterException if it is not taken; {@link Refusal#CLOSED} if it was not
   *     declined, or somebody has asked already
   */
  public void appeal(FollowKey key, Sent sent) {
    mailbox.checkProof(purpose(key), sent.proof());
    Followed followed = look(key).orElseThrow(() -> new RefusedLetterException(Refusal.UNKNOWN));
    if (!followed.mayAppeal()) {
      throw new RefusedLetterException(Refusal.CLOSED);
    }
    Message declined = followed.message();
    mailbox.takeChecked(MessageKind.APPEAL, declined.subject(), declined.id(), sent);
  }

  static String purpose(FollowKey key) {
    return "follow " + key.digest();
  }
}
