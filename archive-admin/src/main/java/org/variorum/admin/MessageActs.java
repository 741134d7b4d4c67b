package org.variorum.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.variorum.admin.signin.SignedIn;
import org.variorum.citation.Stance;
import org.variorum.curation.DecideMessage;
import org.variorum.curation.EraseMessage;
import org.variorum.curation.OpenComments;
import org.variorum.curation.ReadInbox;
import org.variorum.curation.TakeUpCorrection;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.MessageId;
import org.variorum.inbox.InboxPage;
import org.variorum.inbox.InboxQuery;
import org.variorum.inbox.Message;
import org.variorum.inbox.MessageState;

/** The acts on messages of visitors, done by whoever is at the desk. */
@RequestScoped
public class MessageActs {
  @Inject SignedIn signedIn;
  @Inject ReadInbox reading;
  @Inject DecideMessage deciding;
  @Inject EraseMessage erasing;
  @Inject TakeUpCorrection takingUp;
  @Inject OpenComments opening;

  InboxPage find(InboxQuery query) {
    return reading.find(signedIn.actor(), query);
  }

  Message open(MessageId id) {
    return reading.open(signedIn.actor(), id);
  }

  Optional<Message> appealAgainst(MessageId id) {
    return reading.appealAgainst(signedIn.actor(), id);
  }

  void decide(MessageId id, MessageState state, String reason) {
    deciding.decide(signedIn.actor(), id, state, reason);
  }

  void erase(MessageId id) {
    erasing.erase(signedIn.actor(), id);
  }

  void cite(MessageId id, EntryId source, Stance stance) {
    takingUp.cite(signedIn.actor(), id, source, stance);
  }

  void claim(MessageId id) {
    takingUp.claim(signedIn.actor(), id);
  }

  void chooseComments(EntryId entry, boolean open) {
    opening.choose(signedIn.actor(), entry, open);
  }
}
