package org.variorum.review;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.EntryId;
import org.variorum.revision.Made;

/** A remark as the table keeps it, or an answer to one, which names it in {@code answers}. */
@Entity
@Table(name = "remark")
class RemarkRow {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rows")
  @SequenceGenerator(name = "rows", sequenceName = "row_sequence", allocationSize = 100)
  long rowId;

  String entryId;
  @Nullable Long answers;
  String place;
  int revision;
  String words;
  @Nullable String writtenBy;
  Instant writtenAt;
  @Nullable String resolvedBy;
  @Nullable Instant resolvedAt;
  @Version int version;

  protected RemarkRow() {}

  RemarkRow(EntryId entry, Place place, int revision, String words, Made made) {
    this.entryId = entry.value();
    this.place = place.name();
    this.revision = revision;
    this.words = words;
    this.writtenBy = made.by().key();
    this.writtenAt = made.when();
  }

  RemarkRow answering(RemarkRow remark) {
    answers = remark.rowId;
    return this;
  }

  void resolve(Made made) {
    resolvedBy = made.by().key();
    resolvedAt = made.when();
  }

  void reopen() {
    resolvedBy = null;
    resolvedAt = null;
  }

  /** The remark, with the pen names of who wrote it and who resolved it. */
  Remark view(String writer, String resolver, List<Remark.Answer> said) {
    return new Remark(rowId, place, revision, words, writer, writtenAt, resolvedAt, resolver, said);
  }
}
