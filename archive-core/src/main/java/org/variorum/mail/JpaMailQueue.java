package org.variorum.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

@ApplicationScoped
@Transactional
class JpaMailQueue implements MailQueue {
  /** Longer than a server takes to say anything. */
  private static final Duration WHILE_IT_IS_CARRIED = Duration.ofMinutes(5);

  @Inject EntityManager archive;
  @Inject Event<LetterPosted> news;
  @Inject Clock clock;

  @Override
  public void add(PostedLetter letter) {
    archive.persist(new OutgoingLetter(letter, clock.instant()));
    news.fire(new LetterPosted());
  }

  @Override
  public List<Waiting> take(Instant now, int limit) {
    List<OutgoingLetter> due =
        archive
            .createQuery(
                "select m from OutgoingLetter m where m.dueAt <= :now order by m.dueAt, m.id",
                OutgoingLetter.class)
            .setParameter("now", now)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .setMaxResults(limit)
            .getResultList();
    due.forEach(letter -> letter.takenUntil(now.plus(WHILE_IT_IS_CARRIED)));
    return due.stream().map(OutgoingLetter::waiting).toList();
  }

  @Override
  public void sent(long number) {
    archive.remove(archive.getReference(OutgoingLetter.class, number));
  }

  @Override
  public void failed(long number, String why, Instant again) {
    Objects.requireNonNull(archive.find(OutgoingLetter.class, number)).failed(why, again);
  }

  @Override
  public void giveUp(long number) {
    sent(number);
  }

  @Override
  public long waiting() {
    return archive
        .createQuery("select count(m) from OutgoingLetter m", Long.class)
        .getSingleResult();
  }
}
