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

/** A change of an option: written once, never changed. */
@Entity
@Immutable
@Table(name = "option_change")
class OptionChangeRow {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "changes")
  @SequenceGenerator(name = "changes", sequenceName = "row_sequence", allocationSize = 100)
  long id;

  String name;
  String valueBefore;
  String valueAfter;
  Instant changedAt;
  @Nullable String changedBy;

  protected OptionChangeRow() {}

  OptionChangeRow(Option option, String before, String after, Actor by, Instant when) {
    name = option.key();
    valueBefore = option.isSecret() ? "" : before;
    valueAfter = option.isSecret() ? "" : after;
    changedBy = by.key();
    changedAt = when;
  }

  OptionChange change(String penName) {
    return new OptionChange(
        id, Option.coded(name).orElseThrow(), valueBefore, valueAfter, changedAt, penName);
  }
}
