package org.variorum.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(name = "audit")
class AuditRow {
  @Id long number;
  Instant madeAt;
  @Nullable String staffId;
  String signature;
  String act;

  @Enumerated(EnumType.STRING)
  Deed.Outcome outcome;

  String about;
  String address;
  String digest;

  protected AuditRow() {}

  AuditRow(AuditLine line) {
    Deed deed = line.deed();
    number = line.number();
    madeAt = line.when();
    staffId = deed.who();
    signature = deed.signature();
    act = deed.act();
    outcome = deed.outcome();
    about = deed.about();
    address = deed.address();
    digest = line.digest();
  }

  AuditLine line() {
    Deed deed = new Deed(staffId, signature, act, outcome, about, address);
    return new AuditLine(number, madeAt, deed, digest);
  }
}
