package org.variorum.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

@ApplicationScoped
@Transactional
class JpaAuditLog implements AuditLog {
  private static final int MOST = 1000;
  private static final String WANTED =
      "select a from AuditRow a where a.number < :before"
          + " and (:who = '' or a.staffId = :who or (:who = '-' and a.staffId is null))"
          + " and (:outcome is null or a.outcome = :outcome)"
          + " and a.madeAt >= :since and a.madeAt < :until"
          + " and (:act = '' or lower(a.act) like :acts escape '!')"
          + " and (:words = '' or lower(a.signature) like :pattern escape '!'"
          + " or lower(a.about) like :pattern escape '!')"
          + " order by a.number desc";

  @Inject EntityManager archive;
  @Inject Clock clock;

  @Override
  public void write(Deed deed) {
    AuditHead head = held();
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    long number = head.number + 1;
    AuditLine line =
        new AuditLine(number, now, deed, AuditLine.digest(head.digest, number, now, deed));
    archive.persist(new AuditRow(line));
    archive.flush(); // the row first: the head refers to it
    head.take(line);
    archive.flush(); // for the next line of the same transaction, which reads it anew
  }

  @Override
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void writeApart(Deed deed) {
    write(deed);
  }

  private AuditHead held() {
    AuditHead head = archive.find(AuditHead.class, AuditHead.ONLY, LockModeType.PESSIMISTIC_WRITE);
    archive.refresh(head);
    return head;
  }

  @Override
  public List<AuditLine> find(AuditQuery query) {
    TypedQuery<AuditRow> asked = archive.createQuery(WANTED, AuditRow.class);
    asked.setParameter("before", query.before());
    asked.setParameter("who", query.who());
    asked.setParameter("outcome", query.outcome());
    asked.setParameter("since", query.since() == null ? Instant.EPOCH : query.since());
    asked.setParameter("until", query.until() == null ? FAR : query.until());
    asked.setParameter("act", query.act());
    asked.setParameter("acts", pattern(query.act()));
    asked.setParameter("words", query.words().strip());
    asked.setParameter("pattern", pattern(query.words()));
    return asked
        .setMaxResults(Math.min(MOST, Math.max(1, query.most())))
        .getResultStream()
        .map(AuditRow::line)
        .toList();
  }

  private static final Instant FAR = Instant.parse("9000-01-01T00:00:00Z");

  private static String pattern(String words) {
    String literal =
        words
            .strip()
            .toLowerCase(Locale.ROOT)
            .replace("!", "!!")
            .replace("%", "!%")
            .replace("_", "!_");
    return "%" + literal + "%";
  }

  @Override
  public Reading read(Reading last, int most) {
    List<AuditRow> rows =
        archive
            .createQuery(
                "select a from AuditRow a where a.number > :last order by a.number", AuditRow.class)
            .setParameter("last", last.number())
            .setMaxResults(most)
            .getResultList();
    archive.clear();
    Reading at = last;
    for (AuditRow row : rows) {
      AuditLine line = row.line();
      if (!line.follows(at.digest(), at.number())) {
        return new Reading(at.number(), at.digest(), Optional.of(problem(at, line)));
      }
      at = new Reading(line.number(), line.digest(), Optional.empty());
    }
    return at;
  }

  private static String problem(Reading at, AuditLine line) {
    return line.number() == at.number() + 1
        ? "line " + line.number() + " of the audit log is not what was written"
        : "after line " + at.number() + " of the audit log comes line " + line.number();
  }

  @Override
  public Reading head() {
    AuditHead head = archive.find(AuditHead.class, AuditHead.ONLY);
    return new Reading(head.number, head.digest, Optional.empty());
  }
}
