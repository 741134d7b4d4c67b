package org.variorum.edition;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.variorum.document.Document;
import org.variorum.revision.Made;

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
  String digest;
  byte @Nullable [] document;
  @Nullable Instant suppressedAt;
  @Nullable String suppressedAs;

  protected Edition() {}

  public Edition(EditionKey key, int revision, Made published, Document document) {
    this.entryId = key.entryId();
    this.number = key.number();
    this.revision = revision;
    this.publishedAt = published.when();
    this.publishedBy = published.by().key();
    this.digest = document.digest();
    this.document = document.bytes();
  }
}
