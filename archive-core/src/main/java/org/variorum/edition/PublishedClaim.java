package org.variorum.edition;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.variorum.claim.Claim;
import org.variorum.claim.Figure;
import org.variorum.claim.Nature;
import org.variorum.claim.Question;
import org.variorum.claim.Standing;
import org.variorum.claim.Value;
import org.variorum.date.HistoricalDate;
import org.variorum.identifier.EntryId;

/** The value of a claim of an edition, as it can be asked for. */
@Entity
@Table(name = "published_claim")
@IdClass(PartKey.class)
public class PublishedClaim {
  /** By what they say. */
  public static final Comparator<PublishedClaim> BY_VALUE =
      Comparator.comparing((PublishedClaim one) -> one.property)
          .thenComparing(
              one -> one.earliest, Comparator.nullsLast(Comparator.<Long>naturalOrder()));

  @Id String entryId;
  @Id String localId;
  String questionId;
  String property;
  String valueType;

  @Enumerated(EnumType.STRING)
  Nature nature;

  @Enumerated(EnumType.STRING)
  Standing.Kind standing;

  /** Whether it has a rival, or a source against it. */
  boolean contested;

  @Nullable Long earliest;
  @Nullable Long latest;
  @Nullable BigDecimal low;
  @Nullable BigDecimal high;
  @Nullable String targetId;

  protected PublishedClaim() {}

  public PublishedClaim(String entryId, Question question, Claim claim, boolean contested) {
    this.entryId = entryId;
    this.localId = claim.id().value();
    this.questionId = question.id().value();
    this.property = question.property();
    this.nature = claim.nature();
    this.standing = claim.standing().kind();
    this.valueType = claim.value().type();
    this.contested = contested;
    take(claim.value());
  }

  private void take(Value value) {
    if (value instanceof Value.OfDate of) {
      take(of.date());
    } else if (value instanceof Value.OfFigure of) {
      take(of.figure());
    } else if (value instanceof Value.OfEntry of) {
      take(of.entry());
    } else if (value instanceof Value.OfPlace of && of.entry() != null) {
      take(of.entry());
    }
  }

  private void take(HistoricalDate date) {
    earliest = date.earliest();
    latest = date.latest();
  }

  private void take(Figure figure) {
    low = figure.low();
    high = figure.high();
  }

  private void take(EntryId target) {
    targetId = target.value();
  }
}
