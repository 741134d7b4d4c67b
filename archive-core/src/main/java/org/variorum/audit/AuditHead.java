package org.variorum.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** The one row that says which line is the last; who holds it writes the next. */
@Entity
@Table(name = "audit_head")
class AuditHead {
  static final int ONLY = 1;

  @Id int id;
  long number;
  String digest;
  @Nullable Long lastNumber;

  protected AuditHead() {}

  void take(AuditLine line) {
    number = line.number();
    digest = line.digest();
    lastNumber = line.number();
  }
}
