package org.variorum.signin;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.StaffId;
import org.variorum.staff.Remit;
import org.variorum.staff.Role;

@Entity
@Table(name = "invitation")
class InvitationRow {
  @Id String id;
  String tokenDigest;

  @Enumerated(EnumType.STRING)
  Role role;

  String penName;
  String branches;
  String kinds;
  String language;
  String mail;
  @Nullable String madeBy;
  Instant madeAt;
  Instant expiresAt;
  @Nullable Instant usedAt;
  @Nullable Instant revokedAt;
  @Version int version;

  protected InvitationRow() {}

  InvitationRow(String id, String token, Invitations.Wanted wanted, Made made) {
    this.id = id;
    tokenDigest = Tokens.digest(token);
    role = wanted.role();
    penName = wanted.penName();
    branches = wanted.remit().branchKeys();
    kinds = wanted.remit().kindKeys();
    language = wanted.language();
    mail = wanted.mail();
    madeBy = made.by() == null ? null : made.by().value();
    madeAt = made.at();
    expiresAt = made.at().plus(Invitations.VALID);
  }

  /** Who made it, and when. */
  record Made(@Nullable StaffId by, Instant at) {}

  Invitation view() {
    return new Invitation(
        id,
        role,
        penName,
        Remit.ofKeys(branches, kinds),
        mail,
        madeBy == null ? null : new StaffId(madeBy),
        expiresAt);
  }
}
