package org.variorum.inbox;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.MessageId;
import org.variorum.identifier.StaffId;
import org.variorum.staff.Actor;

/** A message as the table keeps it. */
@Entity
@Table(name = "inbox_message")
class InboxMessage {
  @Id String id;

  @Enumerated(EnumType.STRING)
  MessageKind kind;

  String entryId;
  String part;
  @Nullable String aboutId;
  String matter;
  String words;
  String source;
  String locator;
  String link;
  String senderName;
  String senderMail;
  String language;
  Instant receivedAt;
  String followDigest;

  @Enumerated(EnumType.STRING)
  MessageState state;

  String reason;
  @Nullable Instant decidedAt;
  @Nullable String decidedBy;
  @Nullable Instant forgottenAt;
  @Version int version;

  protected InboxMessage() {}

  InboxMessage(MessageId number, Incoming message, Instant now) {
    id = number.value();
    kind = message.kind();
    entryId = message.subject().entry().value();
    part = message.subject().part();
    aboutId = message.about() == null ? null : message.about().value();
    followDigest = message.followDigest();
    receivedAt = now;
    state = MessageState.NEW;
    reason = "";
    take(message.letter());
  }

  private void take(Letter letter) {
    matter = letter.matter();
    words = letter.words();
    source = letter.source();
    locator = letter.locator();
    link = letter.link();
    senderName = letter.name();
    senderMail = letter.mail();
    language = letter.language();
  }

  /** The number, the day, the kind and the decision stay. */
  void forget(Instant when) {
    take(new Letter(matter, "", "", "", "", "", "", language));
    forgottenAt = when;
  }

  /** What was said and decided stays, and the name with which something shown is signed. */
  void forgetSender() {
    senderMail = "";
    if (!isSigned()) {
      senderName = "";
    }
  }

  private boolean isSigned() {
    return state == MessageState.ACCEPTED
        && (kind == MessageKind.COMMENT || kind == MessageKind.REPLY);
  }

  void decide(MessageState decided, String why, Actor by, Instant when) {
    state = decided;
    reason = why;
    decidedAt = when;
    decidedBy = by.key();
  }

  /** The message, with the name of whoever decided on it. */
  Message message(String decider) {
    return new Message(
        new MessageId(id),
        kind,
        new Subject(new EntryId(entryId), part),
        aboutId == null ? null : new MessageId(aboutId),
        new Letter(matter, words, source, locator, link, senderName, senderMail, language),
        receivedAt,
        new Decision(
            state, reason, decidedAt, decider, decidedBy == null ? null : new StaffId(decidedBy)),
        forgottenAt != null);
  }
}
