package org.variorum.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.variorum.identifier.StaffId;

@ApplicationScoped
@Transactional
class JpaSessions implements Sessions {
  /** Being seen is written down so often at most: not every page shall write. */
  static final Duration EXACTNESS = Duration.ofMinutes(1);

  private static final int NAME_BYTES = 16;

  @Inject EntityManager archive;
  @Inject SignInSettings settings;
  @Inject Clock clock;

  @Override
  public String begin(StaffId who, Whence whence) {
    Instant now = clock.instant();
    archive
        .createQuery("delete from SessionRow s where s.seenAt < :idle or s.beganAt < :old")
        .setParameter("idle", now.minus(settings.idle()))
        .setParameter("old", now.minus(settings.longest()))
        .executeUpdate();
    String name = HexFormat.of().formatHex(Tokens.bytes(NAME_BYTES));
    archive.persist(new SessionRow(name, who, whence, now));
    return name;
  }

  @Override
  public Optional<StaffId> seen(String session) {
    Instant now = clock.instant();
    SessionRow row = archive.find(SessionRow.class, session);
    if (row == null || !goesOn(row, now)) {
      return Optional.empty();
    }
    if (row.seenAt.plus(exactness()).isBefore(now)) {
      archive
          .createQuery("update SessionRow s set s.seenAt = :now where s.id = :id")
          .setParameter("now", now)
          .setParameter("id", session)
          .executeUpdate();
    }
    return Optional.of(new StaffId(row.staffId));
  }

  /** How far back the last sign of life may lie before it is written anew. */
  private Duration exactness() {
    Duration quarter = settings.idle().dividedBy(4);
    return quarter.compareTo(EXACTNESS) < 0 ? quarter : EXACTNESS;
  }

  @Override
  public Optional<StaffId> whose(String session) {
    return Optional.ofNullable(archive.find(SessionRow.class, session))
        .filter(row -> goesOn(row, clock.instant()))
        .map(row -> new StaffId(row.staffId));
  }

  private boolean goesOn(SessionRow row, Instant now) {
    return row.seenAt.plus(settings.idle()).isAfter(now)
        && row.beganAt.plus(settings.longest()).isAfter(now);
  }

  @Override
  public List<SessionView> of(StaffId who) {
    Instant now = clock.instant();
    return archive
        .createQuery(
            "select s from SessionRow s where s.staffId = :who order by s.beganAt desc, s.id",
            SessionRow.class)
        .setParameter("who", who.value())
        .getResultStream()
        .filter(row -> goesOn(row, now))
        .map(SessionRow::view)
        .toList();
  }

  @Override
  public Map<StaffId, Long> counts() {
    Instant now = clock.instant();
    return archive
        .createQuery(
            "select s.staffId, count(s) from SessionRow s where s.seenAt > :idle"
                + " and s.beganAt > :old group by s.staffId",
            Object[].class)
        .setParameter("idle", now.minus(settings.idle()))
        .setParameter("old", now.minus(settings.longest()))
        .getResultStream()
        .collect(Collectors.toMap(row -> new StaffId((String) row[0]), row -> (Long) row[1]));
  }

  @Override
  public void end(String session) {
    archive
        .createQuery("delete from SessionRow s where s.id = :id")
        .setParameter("id", session)
        .executeUpdate();
  }

  @Override
  public void end(StaffId who, String session) {
    archive
        .createQuery("delete from SessionRow s where s.id = :id and s.staffId = :who")
        .setParameter("id", session)
        .setParameter("who", who.value())
        .executeUpdate();
  }

  @Override
  public void endOthers(StaffId who, String kept) {
    archive
        .createQuery("delete from SessionRow s where s.staffId = :who and s.id <> :kept")
        .setParameter("who", who.value())
        .setParameter("kept", kept)
        .executeUpdate();
  }

  @Override
  public void endAll(StaffId who) {
    endOthers(who, "");
  }
}
