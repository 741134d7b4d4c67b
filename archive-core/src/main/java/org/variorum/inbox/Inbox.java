package org.variorum.inbox;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.MessageId;
import org.variorum.staff.Actor;

/** What visitors sent, and where they may comment. */
public interface Inbox {

  /** Keeps a message, and returns the number that it was given. */
  MessageId add(Incoming message);

  Optional<Message> withId(MessageId id);

  /** The message that the key of that digest follows. */
  Optional<Message> followed(String digest);

  /** The appeal against what was decided on a message. */
  Optional<Message> appealAgainst(MessageId message);

  /** Erases the words of a message and all that tells who sent it. */
  void forget(MessageId message, Instant when);

  /**
   * Erases who sent the messages that were decided before some time and wait for nothing more;
   * returns how many that were. Under what is shown to readers the name stays: it signs it.
   */
  int forgetSenders(Instant decidedBefore);

  /** Writes what was decided on a message, in place of what was decided before. */
  void decide(MessageId message, MessageState state, String reason, Actor by, Instant when);

  InboxPage find(InboxQuery query);

  /** How many messages wait, by kind; those without any are missing. */
  Map<MessageKind, Long> waiting();

  /** The kinds of which messages wait, and since when; the one that waits longest first. */
  List<Queue> queues();

  /** The comments and replies on an entry that readers see, the first first. */
  List<Message> shown(EntryId entry);

  /** The reports by year, the last first. */
  List<ReportCount> reportsByYear();

  /** What a curator chose as to comments on an entry; empty if nobody did. */
  Optional<Boolean> commentsChosen(EntryId entry);

  /** Opens or closes an entry for comments. */
  void chooseComments(EntryId entry, boolean open);
}
