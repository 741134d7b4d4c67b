package org.variorum.signin;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "second_factor")
class SecondFactor {
  @Id String staffId;
  String secret;
  @Nullable Instant confirmedAt;
  long lastStep;
  @Version int version;

  protected SecondFactor() {}

  SecondFactor(String staffId, String secret) {
    this.staffId = staffId;
    this.secret = secret;
  }
}
