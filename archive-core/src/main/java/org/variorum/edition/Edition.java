package org.variorum.edition;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.variorum.document.Document;

/** A revision that was published: its bytes are kept, and never changed unless suppressed. */
@Entity
@Table(name = "edition")
@IdClass(EditionKey.class)
public class Edition {
  @Id String entryId;
  @Id int number;
  int revision;
  Instant publishedAt;
  @Nullable String publishedBy;
  Instant announcedAt;

  @Enumerated(EnumType.STRING)
  Manner manner;

  String digest;
  byte @Nullable [] document;
  @Nullable Instant suppressedAt;
  @Nullable String suppressedAs;

  protected Edition() {}

  public Edition(EditionKey key, EditionNote note, Document document) {
    this.entryId = key.entryId();
    this.number = key.number();
    this.revision = note.revision();
    this.publishedAt = note.published().when();
    this.publishedBy = note.published().by().key();
    this.announcedAt = note.announced();
    this.manner = note.manner();
    this.digest = document.digest();
    this.document = document.bytes();
  }

  /** Erases what it said, for good; number, day and digest stay. */
  void suppress(Instant when, String category) {
    document = null;
    suppressedAt = when;
    suppressedAs = category;
  }
}
