package org.variorum.bulk;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "bulk_edit")
class BulkEditRow {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "bulks")
  @SequenceGenerator(name = "bulks", sequenceName = "row_sequence", allocationSize = 100)
  long id;

  String act;

  @Enumerated(EnumType.STRING)
  BulkStage stage;

  String about;
  @Nullable Long jobId;
  @Nullable String begunBy;
  @Nullable String acting;
  Instant begunAt;

  protected BulkEditRow() {}

  BulkEditRow(String about, @Nullable String by, Instant now) {
    this.act = "";
    this.stage = BulkStage.CHOSEN;
    this.about = about;
    this.begunBy = by;
    this.acting = by;
    this.begunAt = now;
  }
}
