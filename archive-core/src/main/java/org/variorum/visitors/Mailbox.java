package org.variorum.visitors;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.MessageId;
import org.variorum.inbox.Inbox;
import org.variorum.inbox.Incoming;
import org.variorum.inbox.MessageKind;
import org.variorum.inbox.Subject;
import org.variorum.settings.FreeSpace;
import org.variorum.settings.Settings;

/** What all that visitors send goes through before it is kept. */
@ApplicationScoped
class Mailbox {
  @Inject Seals seals;
  @Inject Senders senders;
  @Inject Inbox inbox;
  @Inject Settings settings;
  @Inject FreeSpace space;
  @Inject Receipts receipts;
  @Inject Clock clock;

  /** Digests of what was taken just now, so that two clicks at once are one message. */
  private final Cache<String, Boolean> taken =
      Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(1)).maximumSize(10_000).build();

  /** A token for a form. */
  String token(String purpose) {
    return seals.get().issue(purpose, seals.chance(), clock.instant());
  }

  static String purpose(MessageKind kind, Subject subject) {
    return kind.code() + " " + subject;
  }

  /**
   * Keeps a message, unless it was kept already.
   *
   * @throws RefusedLetterException if it is not taken
   */
  FollowKey take(MessageKind kind, Subject subject, Sent sent) {
    checkProof(purpose(kind, subject), sent.proof());
    return takeChecked(kind, subject, null, sent);
  }

  /**
   * The same where the proof was looked at before.
   *
   * @param about the message that an appeal is about
   */
  FollowKey takeChecked(MessageKind kind, Subject subject, @Nullable MessageId about, Sent sent) {
    List<FieldProblem> problems = LetterRules.problems(kind, sent);
    if (!problems.isEmpty()) {
      throw new RefusedLetterException(Refusal.UNFIT, problems);
    }
    FollowKey key = seals.get().follow(sent.proof().token(), sent.letter());
    keep(
        new Incoming(kind, subject, about, sent.letter(), key.digest()),
        sent.proof().network(),
        key);
    return key;
  }

  private void keep(Incoming message, String network, FollowKey key) {
    String digest = message.followDigest();
    if (inbox.followed(digest).isPresent() || taken.asMap().putIfAbsent(digest, true) != null) {
      return;
    }
    if (senders.tooMany(network)) {
      taken.invalidate(digest);
      throw new RefusedLetterException(Refusal.TOO_MANY);
    }
    space.ensure();
    receipts.send(message, inbox.add(message), key);
    senders.count(network);
  }

  /**
   * Looks whether a form is ours and a person filled it in.
   *
   * @throws RefusedLetterException if not
   */
  void checkProof(String purpose, Proof proof) {
    if (settings.readsOnly()) {
      throw new RefusedLetterException(Refusal.CLOSED);
    }
    if (!proof.trap().isBlank()) {
      throw new RefusedLetterException(Refusal.TRAPPED);
    }
    switch (seals.get().check(purpose, proof.token(), clock.instant())) {
      case FORGED -> throw new RefusedLetterException(Refusal.FORGED);
      case EXPIRED -> throw new RefusedLetterException(Refusal.EXPIRED);
      case TOO_SOON -> throw new RefusedLetterException(Refusal.TOO_SOON);
      case GOOD -> {}
    }
  }
}
