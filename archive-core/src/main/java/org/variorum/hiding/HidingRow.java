package org.variorum.hiding;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.variorum.contentstore.ContentDigest;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.MessageId;
import org.variorum.identifier.ObjectId;
import org.variorum.staff.Actor;

/**
 * A hiding as the table keeps it. While it is in force {@code inForce} names what it hides, which
 * the table keeps unique.
 */
@Entity
@Table(name = "hiding")
class HidingRow {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rows")
  @SequenceGenerator(name = "rows", sequenceName = "row_sequence", allocationSize = 100)
  long rowId;

  @Nullable String inForce;
  String entryId;
  @Nullable Integer edition;
  @Nullable String objectId;
  @Nullable String digest;

  @Enumerated(EnumType.STRING)
  Category category;

  String note;
  LocalDate reviewOn;
  @Nullable String messageId;
  Instant hiddenAt;
  @Nullable String hiddenBy;

  @Enumerated(EnumType.STRING)
  Hiding.State state;

  @Nullable Instant endedAt;
  @Nullable String endedBy;
  @Version int version;

  protected HidingRow() {}

  /**
   * @param digest of the bytes, of a scan
   */
  HidingRow(Hideable what, @Nullable String digest, Reason reason, Actor by, Instant when) {
    this.inForce = key(what, digest);
    this.digest = digest;
    this.entryId = what.entry().value();
    this.edition = what instanceof Hideable.OfEdition of ? of.number() : null;
    this.objectId = what instanceof Hideable.OfScan of ? of.object().value() : null;
    this.state = Hiding.State.HIDDEN;
    this.hiddenAt = when;
    this.hiddenBy = by.key();
    give(reason);
  }

  private void give(Reason reason) {
    category = reason.category();
    note = reason.note();
    reviewOn = reason.reviewOn();
    messageId = reason.report() == null ? null : reason.report().value();
  }

  /** By which it is told that a thing is hidden: no two are in force under one key. */
  static String key(Hideable what, @Nullable String digest) {
    if (what instanceof Hideable.OfEdition of) {
      return of.entry() + "/" + of.number();
    }
    return what instanceof Hideable.OfScan ? Objects.requireNonNull(digest) : what.entry().value();
  }

  void review(LocalDate on) {
    reviewOn = on;
  }

  void show(Actor by, Instant when) {
    end(Hiding.State.SHOWN, by, when);
    inForce = null;
  }

  void suppress(Actor by, Instant when) {
    end(Hiding.State.SUPPRESSED, by, when);
  }

  private void end(Hiding.State how, Actor by, Instant when) {
    state = how;
    endedAt = when;
    endedBy = by.key();
  }

  Hiding view(String hider, String ender) {
    return new Hiding(
        rowId,
        what(),
        digest == null ? null : new ContentDigest(digest),
        category,
        note,
        reviewOn,
        messageId == null ? null : new MessageId(messageId),
        hiddenAt,
        hider,
        state,
        endedAt,
        ender);
  }

  private Hideable what() {
    EntryId entry = new EntryId(entryId);
    if (objectId != null) {
      return new Hideable.OfScan(entry, new ObjectId(objectId));
    }
    return edition == null ? new Hideable.OfEntry(entry) : new Hideable.OfEdition(entry, edition);
  }
}
