package org.variorum.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.StaffId;

@ApplicationScoped
@Transactional
class JpaInvitations implements Invitations {
  private static final String OPEN =
      " i.usedAt is null and i.revokedAt is null and i.expiresAt > :now";
  private static final String LETTERS = "23456789abcdefghjkmnpqrstuvwxyz";
  private static final int NAME_LENGTH = 8;
  private static final int TOKEN_LENGTH = 40; // 198 bits, and nothing that an address has to quote
  private static final int MOST_LISTED = 100;

  @Inject EntityManager archive;
  @Inject Clock clock;

  @Override
  public String make(Wanted wanted, @Nullable StaffId by) {
    String token = Tokens.random(LETTERS, TOKEN_LENGTH);
    archive.persist(
        new InvitationRow(
            Tokens.random(LETTERS, NAME_LENGTH),
            token,
            wanted,
            new InvitationRow.Made(by, clock.instant())));
    return token;
  }

  @Override
  public Optional<Invitation> open(String token) {
    return archive
        .createQuery(
            "select i from InvitationRow i where i.tokenDigest = :digest and" + OPEN,
            InvitationRow.class)
        .setParameter("digest", Tokens.digest(token))
        .setParameter("now", clock.instant())
        .getResultStream()
        .findFirst()
        .map(InvitationRow::view);
  }

  @Override
  public List<Invitation> open() {
    return archive
        .createQuery(
            "select i from InvitationRow i where" + OPEN + " order by i.madeAt desc, i.id",
            InvitationRow.class)
        .setParameter("now", clock.instant())
        .setMaxResults(MOST_LISTED)
        .getResultStream()
        .map(InvitationRow::view)
        .toList();
  }

  @Override
  public boolean use(String id) {
    return close("usedAt", id);
  }

  @Override
  public boolean withdraw(String id) {
    return close("revokedAt", id);
  }

  /** In the database at once, so that of two at the same moment one comes too late. */
  private boolean close(String how, String id) {
    return archive
            .createQuery(
                "update InvitationRow i set i." + how + " = :now where i.id = :id and" + OPEN)
            .setParameter("now", clock.instant())
            .setParameter("id", id)
            .executeUpdate()
        == 1;
  }
}
