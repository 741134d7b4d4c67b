package org.variorum.visitors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.variorum.identifier.MessageId;
import org.variorum.inbox.Incoming;
import org.variorum.inbox.Letter;
import org.variorum.mail.Correspondent;
import org.variorum.settings.Settings;

/**
 * Sends who gave an address the link by which he follows his message. The key is in the letter
 * alone: it leaves the archive with it.
 */
@ApplicationScoped
class Receipts {
  @Inject Correspondent correspondent;
  @Inject Settings settings;

  /** Posts a receipt, if there is an address and the archive knows its own. */
  void send(Incoming message, MessageId number, FollowKey key) {
    Letter letter = message.letter();
    Optional<String> root = settings.baseUrl();
    if (root.isPresent()) {
      String link = root.get() + "/" + letter.language() + "/follow/" + key.value();
      correspondent.write(
          "receipt",
          letter.mail(),
          letter.language(),
          Map.of(
              "number", number.value(),
              "kind", correspondent.word("kind." + message.kind().code(), letter.language()),
              "link", link));
    }
  }
}
