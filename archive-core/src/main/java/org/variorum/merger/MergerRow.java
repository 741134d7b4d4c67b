package org.variorum.merger;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;
import org.variorum.staff.Actor;

/** A merger as the table keeps it; none is ever deleted, but in force is only one of an entry. */
@Entity
@Table(name = "merger")
class MergerRow {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rows")
  @SequenceGenerator(name = "rows", sequenceName = "row_sequence", allocationSize = 100)
  long rowId;

  @Nullable String inForce;
  String goneId;
  String keptId;
  @Nullable Integer goneEdition;
  int keptBefore;
  int keptAfter;
  String parts;
  String proposedBy;
  String reason;
  Instant madeAt;
  @Nullable String madeBy;
  @Nullable Instant endedAt;
  @Nullable String endedBy;

  protected MergerRow() {}

  MergerRow(Merger merger, Actor by) {
    this.inForce = merger.gone().value();
    this.goneId = merger.gone().value();
    this.keptId = merger.kept().value();
    this.goneEdition = merger.goneEdition();
    this.keptBefore = merger.keptBefore();
    this.keptAfter = merger.keptAfter();
    this.parts =
        new TreeMap<>(merger.parts())
            .entrySet().stream()
                .map(part -> part.getKey() + "=" + part.getValue())
                .collect(Collectors.joining(" "));
    this.proposedBy = merger.proposedBy();
    this.reason = merger.reason();
    this.madeAt = merger.madeAt();
    this.madeBy = by.key();
  }

  void end(Actor by, Instant when) {
    inForce = null;
    endedAt = when;
    endedBy = by.key();
  }

  Merger view(String maker) {
    return new Merger(
        rowId,
        new EntryId(goneId),
        new EntryId(keptId),
        goneEdition,
        keptBefore,
        keptAfter,
        parts(parts),
        proposedBy,
        reason,
        madeAt,
        maker);
  }

  static Map<LocalId, LocalId> parts(String kept) {
    Map<LocalId, LocalId> parts = new TreeMap<>();
    for (String pair : kept.split(" ", -1)) {
      if (!pair.isEmpty()) {
        int sign = pair.indexOf('=');
        parts.put(new LocalId(pair.substring(0, sign)), new LocalId(pair.substring(sign + 1)));
      }
    }
    return parts;
  }
}
