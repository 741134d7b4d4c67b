package org.variorum.node;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.variorum.settings.Settings;

@ApplicationScoped
@Transactional
class JpaNodes implements Nodes {
  /** A node that was away for longer begins anew. */
  private static final Duration REMEMBERED = Duration.ofDays(14);

  /** Each node looks every second; an hour bridges whatever it may be kept from that. */
  private static final Duration NEWS = Duration.ofHours(1);

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,40}");

  @Inject EntityManager archive;
  @Inject Settings settings;
  @Inject Clock clock;

  /** The name of this node, if it is one of several. */
  private Optional<String> name() {
    return settings.value("variorum.node").filter(name -> NAME.matcher(name).matches());
  }

  @Override
  public String own() {
    return isFollower() ? name().orElseThrow() : "";
  }

  @Override
  public boolean isFollower() {
    return settings.readsOnly() && name().isPresent();
  }

  @Override
  public List<String> followers() {
    if (name().isEmpty() || isFollower()) {
      return List.of();
    }
    return archive
        .createQuery(
            "select n.name from NodeRow n where n.seenAt > :since order by n.name", String.class)
        .setParameter("since", clock.instant().minus(REMEMBERED))
        .getResultList();
  }

  @Override
  public boolean enrol() {
    Instant now = clock.instant();
    NodeRow known = archive.find(NodeRow.class, own());
    if (known == null) {
      archive.persist(new NodeRow(own(), now));
      return true;
    }
    boolean forgotten = known.seenAt.isBefore(now.minus(REMEMBERED));
    known.seenAt = now;
    return forgotten;
  }

  @Override
  public void tellOfLoss() {
    if (name().isPresent()) {
      Instant now = clock.instant();
      archive
          .createQuery("delete from NodeNewsRow n where n.writtenAt < :old")
          .setParameter("old", now.minus(NEWS))
          .executeUpdate();
      archive.persist(new NodeNewsRow(now));
    }
  }

  /** Their number beside the last: one that is kept after a later one counts, too. */
  @Override
  public String losses() {
    Object[] all =
        archive
            .createQuery("select count(n), max(n.rowId) from NodeNewsRow n", Object[].class)
            .getSingleResult();
    return all[0] + " " + all[1];
  }
}
