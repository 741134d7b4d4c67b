package org.variorum.edition;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.temporal.JulianFields;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.variorum.date.CalendarStyle;
import org.variorum.date.HistoricalDate;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;

/** An occurrence of an edition, as timelines and maps ask for it. */
@Entity
@Table(name = "published_occurrence")
public class PublishedOccurrence {
  /** By the day on which they begin, as most of their indexes have them. */
  public static final Comparator<PublishedOccurrence> BY_DAY =
      Comparator.comparing(
          (PublishedOccurrence one) -> one.fromDay,
          Comparator.nullsLast(Comparator.naturalOrder()));

  /** 1 January of the year 1 and 31 December 9999: beyond them no year is counted. */
  private static final long FIRST_DAY = 1_721_426;

  private static final long LAST_DAY = 5_373_484;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rows")
  @SequenceGenerator(name = "rows", sequenceName = "row_sequence", allocationSize = 100)
  long rowId;

  String entryId;

  @Enumerated(EnumType.STRING)
  EntryKind kind;

  @Enumerated(EnumType.STRING)
  Occurrence.Nature nature;

  String property;
  String part;
  String questionId;
  @Nullable String edtf;

  @Enumerated(EnumType.STRING)
  @Nullable CalendarStyle calendar;

  @Nullable Long fromDay;
  @Nullable Long toDay;
  @Nullable Integer fromYear;
  @Nullable Integer fromMonth;
  boolean contested;
  @Nullable Long livingUntil;
  @Nullable String placeId;

  protected PublishedOccurrence() {}

  /**
   * @param livingUntil until when the entry counts as one on a person who may be living
   */
  public PublishedOccurrence(
      EntryId entry, EntryKind kind, @Nullable Long livingUntil, Occurrence occurrence) {
    this.entryId = entry.value();
    this.kind = kind;
    this.livingUntil = livingUntil;
    nature = occurrence.nature();
    property = occurrence.property();
    part = occurrence.part();
    questionId = occurrence.question();
    contested = occurrence.contested();
    placeId = occurrence.place() == null ? null : occurrence.place().value();
    take(occurrence.bounds());
    HistoricalDate when = occurrence.when();
    if (when != null) {
      take(when);
    }
  }

  private void take(HistoricalDate when) {
    edtf = when.edtf();
    calendar = when.calendar();
    if (fromDay != null) {
      LocalDate first = LocalDate.EPOCH.with(JulianFields.JULIAN_DAY, fromDay);
      fromYear = first.getYear();
      fromMonth = first.getMonthValue();
    }
  }

  private void take(Occurrence.@Nullable Bounds bounds) {
    if (bounds != null && bounds.last() >= FIRST_DAY && bounds.first() <= LAST_DAY) {
      fromDay = Math.max(bounds.first(), FIRST_DAY);
      toDay = Math.min(bounds.last(), LAST_DAY);
    }
  }
}
