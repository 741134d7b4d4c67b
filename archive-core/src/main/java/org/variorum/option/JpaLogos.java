package org.variorum.option;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

@ApplicationScoped
@Transactional
class JpaLogos implements Logos {
  private static final String NAMED_IN_A_CHANGE =
      "exists (select 1 from OptionChangeRow c where c.name = :option"
          + " and (c.valueAfter = l.mark or c.valueBefore = l.mark)";

  @Inject EntityManager archive;
  @Inject Clock clock;

  @Override
  public LogoMark keep(Logo logo) {
    LogoMark mark = logo.mark();
    if (archive.find(LogoRow.class, mark.toString()) == null) {
      archive.persist(new LogoRow(mark, logo.png(), clock.instant()));
    }
    return mark;
  }

  @Override
  public Optional<byte[]> of(LogoMark mark) {
    return Optional.ofNullable(archive.find(LogoRow.class, mark.toString())).map(row -> row.png);
  }

  @Override
  public Optional<byte[]> shown(LogoMark mark) {
    return archive
        .createQuery(
            "select l.png from LogoRow l where l.mark = :mark and " + NAMED_IN_A_CHANGE + ")",
            byte[].class)
        .setParameter("mark", mark.toString())
        .setParameter("option", Option.LOGO.key())
        .getResultStream()
        .findFirst();
  }

  @Override
  public int forget(Instant before) {
    return archive
        .createQuery(
            "delete from LogoRow l where l.broughtAt < :before and not exists"
                + " (select 1 from OptionRow o where o.name = :option and o.valueText = l.mark)"
                + " and not "
                + NAMED_IN_A_CHANGE
                + " and c.changedAt >= :before)")
        .setParameter("option", Option.LOGO.key())
        .setParameter("before", before)
        .executeUpdate();
  }
}
