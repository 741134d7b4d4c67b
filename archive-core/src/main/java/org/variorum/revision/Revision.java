package org.variorum.revision;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.variorum.document.Document;

/** What an entry was after one act of a curator: written once, never changed. */
@Entity
@Immutable
@Table(name = "revision")
@IdClass(RevisionKey.class)
public class Revision {
  @Id String entryId;
  @Id int number;
  Instant madeAt;
  @Nullable String madeBy;

  @Enumerated(EnumType.STRING)
  Act act;

  String digest;
  byte[] document;
  @Nullable Long bulkId;

  protected Revision() {}

  public Revision(RevisionKey key, Act act, Made made, Document kept) {
    this.entryId = key.entryId();
    this.number = key.number();
    this.act = act;
    this.madeAt = made.when();
    this.madeBy = made.by().key();
    this.digest = kept.digest();
    this.document = kept.bytes();
    this.bulkId = made.bulk();
  }

  public byte[] document() {
    return document.clone();
  }

  public String digest() {
    return digest;
  }
}
