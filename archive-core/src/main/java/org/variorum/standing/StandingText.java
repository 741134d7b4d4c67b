package org.variorum.standing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.variorum.staff.Actor;

/** One version of a page: written once, never changed. */
@Entity
@Immutable
@Table(name = "standing_text")
@IdClass(StandingKey.class)
class StandingText {
  @Id String name;
  @Id int number;
  Instant writtenAt;
  @Nullable String writtenBy;
  String texts;

  protected StandingText() {}

  StandingText(StandingKey key, Instant when, Actor by, String json) {
    name = key.name();
    number = key.number();
    writtenAt = when;
    writtenBy = by.key();
    texts = json;
  }
}
