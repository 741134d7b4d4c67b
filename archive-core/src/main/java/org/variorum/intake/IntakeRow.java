package org.variorum.intake;

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
@Table(name = "intake")
class IntakeRow {
  private static final int LONGEST_NAME = 200;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "intakes")
  @SequenceGenerator(name = "intakes", sequenceName = "row_sequence", allocationSize = 100)
  long id;

  String fileName;
  String digest;
  long bytes;
  boolean publish;

  @Enumerated(EnumType.STRING)
  IntakeStage stage;

  @Nullable Long jobId;
  @Nullable String begunBy;
  Instant begunAt;
  @Nullable String acting;
  @Nullable String carriedBy;
  Instant touchedAt;
  @Nullable String plan;
  boolean renewed;

  protected IntakeRow() {}

  IntakeRow(Intakes.Received received, @Nullable String by, Instant now) {
    String name = received.fileName().replaceAll("[\\p{Cc}\\p{Cs}]", "\uFFFD");
    this.fileName = name.substring(0, Math.min(name.length(), LONGEST_NAME));
    this.digest = received.digest();
    this.bytes = received.bytes();
    this.stage = IntakeStage.RECEIVED;
    this.begunBy = by;
    this.begunAt = now;
    this.acting = by;
    this.touchedAt = now;
  }
}
