package org.variorum.crosswalk.mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

@Entity
@Table(name = "kept_mapping")
class KeptMappingRow {
  @Id String headings;
  String name;
  byte[] document;
  Instant keptAt;

  protected KeptMappingRow() {}

  KeptMappingRow(ColumnMapping mapping, Instant keptAt) {
    this.headings = mapping.headings();
    this.name = mapping.name();
    this.document = mapping.json().getBytes(StandardCharsets.UTF_8);
    this.keptAt = keptAt;
  }

  ColumnMapping mapping() {
    try {
      return ColumnMapping.of(document);
    } catch (IOException e) {
      throw new UncheckedIOException("A mapping that was kept cannot be read", e);
    }
  }
}
