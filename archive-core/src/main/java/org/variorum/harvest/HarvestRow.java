package org.variorum.harvest;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;

/** What harvesters see of an entry. It stays when the entry is gone. */
@Entity
@Table(name = "harvest_record")
class HarvestRow {
  @Id String entryId;
  int edition;

  @Enumerated(EnumType.STRING)
  EntryKind kind;

  @Nullable String branch;
  Instant changedAt;
  boolean deleted;

  protected HarvestRow() {}

  HarvestRow(HarvestLedger.Seen seen, @Nullable String branch) {
    this.entryId = seen.entry().value();
    this.edition = seen.edition();
    this.kind = seen.kind();
    this.branch = branch;
    this.changedAt = HarvestLedger.second(seen.published());
  }

  /** Takes what is seen now; whether it came, or stands elsewhere than before. */
  boolean show(HarvestLedger.Seen seen, @Nullable String in, Instant now) {
    boolean moved = !Objects.equals(branch, in);
    boolean came = deleted;
    if (came || edition != seen.edition() || kind != seen.kind() || moved) {
      changedAt = HarvestLedger.second(now);
    }
    edition = seen.edition();
    kind = seen.kind();
    branch = in;
    deleted = false;
    return moved || came;
  }

  void move(@Nullable String to, Instant now) {
    if (!Objects.equals(branch, to)) {
      branch = to;
      changedAt = HarvestLedger.second(now);
    }
  }

  void delete(Instant now) {
    if (!deleted) {
      deleted = true;
      changedAt = HarvestLedger.second(now);
    }
  }

  HarvestLedger.Harvested view() {
    return new HarvestLedger.Harvested(
        new EntryId(entryId),
        kind,
        branch == null ? null : new EntryId(branch),
        changedAt,
        deleted);
  }
}
