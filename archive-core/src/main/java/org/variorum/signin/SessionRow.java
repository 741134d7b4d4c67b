package org.variorum.signin;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.variorum.identifier.StaffId;

@Entity
@Table(name = "staff_session")
class SessionRow {
  @Id String id;
  String staffId;
  Instant beganAt;
  Instant seenAt;
  String browser;
  String address;

  protected SessionRow() {}

  SessionRow(String id, StaffId who, Whence whence, Instant now) {
    this.id = id;
    staffId = who.value();
    beganAt = now;
    seenAt = now;
    browser = whence.inWords();
    address = whence.shortened();
  }

  Sessions.SessionView view() {
    return new Sessions.SessionView(id, new StaffId(staffId), beganAt, seenAt, browser, address);
  }
}
