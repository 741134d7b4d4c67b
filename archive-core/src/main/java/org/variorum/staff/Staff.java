package org.variorum.staff;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.StaffId;

@Entity
@Table(name = "staff")
class Staff {
  @Id String id;
  String login;
  String realName;
  String penName;

  @Enumerated(EnumType.STRING)
  Role role;

  String passwordHash;
  boolean mustChangePassword;
  boolean disabled;
  String branches;
  String kinds;
  boolean factorWanted;
  String mail;
  @Nullable String subject;

  @Enumerated(EnumType.STRING)
  Signing signing;

  /** What visitors read. */
  String signs;

  Instant createdAt;
  @Version int version;

  protected Staff() {}

  Staff(StaffMember member, Instant now) {
    id = member.id().value();
    createdAt = now;
    take(member);
  }

  final void take(StaffMember member) {
    login = member.login();
    realName = member.realName();
    penName = member.penName();
    role = member.role();
    passwordHash = member.passwordHash();
    mustChangePassword = member.mustChangePassword();
    disabled = member.disabled();
    branches = member.remit().branchKeys();
    kinds = member.remit().kindKeys();
    factorWanted = member.factorWanted();
    mail = member.identity().mail();
    subject = member.identity().subject();
    signing = member.signing();
    signs = member.signature();
  }

  StaffMember member() {
    return new StaffMember(
        new StaffId(id),
        login,
        realName,
        penName,
        role,
        passwordHash,
        mustChangePassword,
        disabled,
        Remit.ofKeys(branches, kinds),
        factorWanted,
        new Identity(mail, subject),
        signing);
  }
}
