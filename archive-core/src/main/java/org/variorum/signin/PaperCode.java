package org.variorum.signin;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Entity
@IdClass(PaperCode.Key.class)
@Table(name = "recovery_code")
class PaperCode {
  @Id String staffId;
  @Id String digest;
  @Nullable Instant usedAt;

  protected PaperCode() {}

  PaperCode(String staffId, String digest) {
    this.staffId = staffId;
    this.digest = digest;
  }

  static class Key implements Serializable {
    private static final long serialVersionUID = 1L;
    String staffId = "";
    String digest = "";

    protected Key() {}

    Key(String staffId, String digest) {
      this.staffId = staffId;
      this.digest = digest;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key
          && Objects.equals(staffId, key.staffId)
          && Objects.equals(digest, key.digest);
    }

    @Override
    public int hashCode() {
      return Objects.hash(staffId, digest);
    }
  }
}
