package org.variorum.option;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.variorum.staff.Actor;

/** A change of the archive's own vocabulary: written once, never changed. */
@Entity
@Immutable
@Table(name = "vocabulary_change")
class VocabularyChangeRow {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "words")
  @SequenceGenerator(name = "words", sequenceName = "row_sequence", allocationSize = 100)
  long id;

  String valueBefore;
  String valueAfter;
  Instant changedAt;
  @Nullable String changedBy;

  protected VocabularyChangeRow() {}

  VocabularyChangeRow(String before, String after, Actor by, Instant when) {
    valueBefore = before;
    valueAfter = after;
    changedBy = by.key();
    changedAt = when;
  }

  VocabularyChange change(String penName) {
    return new VocabularyChange(valueBefore, valueAfter, changedAt, penName);
  }
}
