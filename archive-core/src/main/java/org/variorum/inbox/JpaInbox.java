package org.variorum.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.variorum.identifier.Drawing;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.MessageId;
import org.variorum.staff.Actor;

@ApplicationScoped
@Transactional
class JpaInbox implements Inbox {
  private static final int MOST = 200;
  private static final String MESSAGE =
      "select m, coalesce(s.penName, '') from InboxMessage m left join Staff s on s.id = m.decidedBy";
  private static final String QUEUE =
      " where m.kind = :kind and (:state is null or m.state = :state)";

  @Inject EntityManager archive;
  @Inject RandomGenerator random;
  @Inject Clock clock;

  @Override
  public MessageId add(Incoming message) {
    MessageId id = new Drawing<>(() -> MessageId.random(random), this::taken).one();
    archive.persist(new InboxMessage(id, message, clock.instant()));
    return id;
  }

  private List<MessageId> taken(Collection<MessageId> ids) {
    return archive
        .createQuery("select m.id from InboxMessage m where m.id in :ids", String.class)
        .setParameter("ids", ids.stream().map(MessageId::value).toList())
        .getResultStream()
        .map(MessageId::new)
        .toList();
  }

  @Override
  public Optional<Message> withId(MessageId id) {
    return one(" where m.id = :it", id.value());
  }

  @Override
  public Optional<Message> followed(String digest) {
    return one(" where m.followDigest = :it", digest);
  }

  @Override
  public Optional<Message> appealAgainst(MessageId message) {
    return one(" where m.aboutId = :it", message.value());
  }

  private Optional<Message> one(String where, String it) {
    return read(asked(MESSAGE + where).setParameter("it", it)).findFirst();
  }

  private TypedQuery<Object[]> asked(String query) {
    return archive.createQuery(query, Object[].class);
  }

  private static Stream<Message> read(TypedQuery<Object[]> query) {
    return query.getResultStream().map(row -> ((InboxMessage) row[0]).message((String) row[1]));
  }

  @Override
  public void forget(MessageId message, Instant when) {
    held(message).forget(when);
  }

  @Override
  public int forgetSenders(Instant decidedBefore) {
    List<InboxMessage> kept =
        archive
            .createQuery(
                "select m from InboxMessage m where m.state <> :new and m.decidedAt < :before"
                    + " and (m.senderMail <> '' or (m.senderName <> ''"
                    + " and not (m.state = :accepted and m.kind in :signed)))"
                    + " and not exists (select a.id from InboxMessage a"
                    + " where a.aboutId = m.id and a.state = :new)",
                InboxMessage.class)
            .setParameter("new", MessageState.NEW)
            .setParameter("before", decidedBefore)
            .setParameter("accepted", MessageState.ACCEPTED)
            .setParameter("signed", List.of(MessageKind.COMMENT, MessageKind.REPLY))
            .setMaxResults(MOST)
            .getResultList();
    kept.forEach(InboxMessage::forgetSender);
    return kept.size();
  }

  @Override
  public void decide(MessageId message, MessageState state, String reason, Actor by, Instant when) {
    held(message).decide(state, reason, by, when);
  }

  private InboxMessage held(MessageId message) {
    InboxMessage held =
        archive.find(InboxMessage.class, message.value(), LockModeType.PESSIMISTIC_WRITE);
    if (held == null) {
      throw new UnknownMessageException(message);
    }
    return held;
  }

  @Override
  public InboxPage find(InboxQuery query) {
    String order =
        query.state() == null
            ? " order by m.receivedAt desc, m.id"
            : " order by m.receivedAt, m.id";
    List<Message> messages =
        read(asked(MESSAGE + QUEUE + order)
                .setParameter("kind", query.kind())
                .setParameter("state", query.state())
                .setFirstResult(Math.max(0, query.from()))
                .setMaxResults(Math.min(MOST, Math.max(1, query.size()))))
            .toList();
    long total =
        archive
            .createQuery("select count(m) from InboxMessage m" + QUEUE, Long.class)
            .setParameter("kind", query.kind())
            .setParameter("state", query.state())
            .getSingleResult();
    return new InboxPage(messages, total);
  }

  @Override
  public Map<MessageKind, Long> waiting() {
    Map<MessageKind, Long> waiting = new EnumMap<>(MessageKind.class);
    asked("select m.kind, count(m) from InboxMessage m where m.state = :new group by m.kind")
        .setParameter("new", MessageState.NEW)
        .getResultStream()
        .forEach(row -> waiting.put((MessageKind) row[0], (Long) row[1]));
    return waiting;
  }

  @Override
  public List<Queue> queues() {
    return asked(
            "select m.kind, count(m), min(m.receivedAt) from InboxMessage m"
                + " where m.state = :new group by m.kind order by min(m.receivedAt)")
        .setParameter("new", MessageState.NEW)
        .getResultStream()
        .map(row -> new Queue((MessageKind) row[0], (Long) row[1], (Instant) row[2]))
        .toList();
  }

  @Override
  public List<Message> shown(EntryId entry) {
    return read(asked(
                MESSAGE
                    + " where m.entryId = :entry and m.state = :accepted"
                    + " and (m.kind = :comment or m.kind = :reply)"
                    + " and m.forgottenAt is null order by m.receivedAt, m.id")
            .setParameter("entry", entry.value())
            .setParameter("accepted", MessageState.ACCEPTED)
            .setParameter("comment", MessageKind.COMMENT)
            .setParameter("reply", MessageKind.REPLY)
            .setMaxResults(MOST))
        .toList();
  }

  @Override
  public List<ReportCount> reportsByYear() {
    return asked(
            "select year(m.receivedAt), count(m),"
                + " sum(case when m.state = :accepted then 1 else 0 end),"
                + " sum(case when m.state = :declined then 1 else 0 end),"
                + " sum(case when m.state = :new then 1 else 0 end)"
                + " from InboxMessage m where m.kind = :report"
                + " group by year(m.receivedAt) order by year(m.receivedAt) desc")
        .setParameter("accepted", MessageState.ACCEPTED)
        .setParameter("declined", MessageState.DECLINED)
        .setParameter("new", MessageState.NEW)
        .setParameter("report", MessageKind.REPORT)
        .getResultStream()
        .map(
            row ->
                new ReportCount(
                    ((Number) row[0]).intValue(),
                    count(row[1]),
                    count(row[2]),
                    count(row[3]),
                    count(row[4])))
        .toList();
  }

  private static long count(Object number) {
    return ((Number) number).longValue();
  }

  @Override
  public Optional<Boolean> commentsChosen(EntryId entry) {
    return Optional.ofNullable(archive.find(CommentOpening.class, entry.value()))
        .map(chosen -> chosen.opened);
  }

  @Override
  public void chooseComments(EntryId entry, boolean open) {
    archive.merge(new CommentOpening(entry.value(), open));
  }
}
