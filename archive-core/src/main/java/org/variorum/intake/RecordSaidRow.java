package org.variorum.intake;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;

@Entity
@Table(name = "record_said")
class RecordSaidRow {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rows")
  @SequenceGenerator(name = "rows", sequenceName = "row_sequence", allocationSize = 100)
  long rowId;

  String recordKey;
  String entryId;
  @Nullable Long intakeId;
  String digest;
  String held;
  byte[] document;

  /** Whether the chronicle knows of it. */
  boolean told;

  @Nullable String file;
  @Nullable String dated;

  protected RecordSaidRow() {}

  RecordSaidRow(@Nullable Long intake, RecordsSaid.Said said) {
    this.recordKey = said.key();
    this.entryId = said.entry().value();
    this.intakeId = intake;
    this.digest = said.digest();
    this.held = said.held().stream().map(LocalId::value).sorted().collect(Collectors.joining(" "));
    this.document = said.document();
    RecordsSaid.Dated filled = said.dated();
    if (filled != null) {
      this.file = filled.file();
      this.dated = filled.dates();
    }
  }

  RecordsSaid.Said said() {
    return new RecordsSaid.Said(
        recordKey,
        new EntryId(entryId),
        digest,
        Arrays.stream(held.split(" ", -1))
            .filter(id -> !id.isEmpty())
            .map(LocalId::new)
            .collect(Collectors.toSet()),
        document,
        filled());
  }

  RecordsSaid.@Nullable Dated filled() {
    return file == null || dated == null ? null : new RecordsSaid.Dated(recordKey, file, dated);
  }
}
