package org.variorum.edition;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.variorum.citation.Citation;
import org.variorum.citation.Nearness;
import org.variorum.citation.Stance;
import org.variorum.entry.CitedPlace;

/** That an edition cites a source, where, and for what. */
@Entity
@Table(name = "published_citation")
@IdClass(PartKey.class)
public class PublishedCitation {
  /** By their sources. */
  public static final Comparator<PublishedCitation> BY_SOURCE =
      Comparator.comparing((PublishedCitation one) -> one.sourceId);

  @Id String entryId;
  @Id String localId;
  @Nullable String questionId;
  @Nullable String partId;
  String sourceId;
  @Nullable String editionId;
  @Nullable String locator;

  @Enumerated(EnumType.STRING)
  Stance stance;

  @Enumerated(EnumType.STRING)
  @Nullable Nearness nearness;

  @Nullable String objectId;

  protected PublishedCitation() {}

  public PublishedCitation(String entryId, CitedPlace place) {
    Citation citation = place.citation();
    this.entryId = entryId;
    this.localId = citation.id().value();
    this.questionId = place.question() == null ? null : place.question().value();
    this.partId = place.part() == null ? null : place.part().value();
    this.sourceId = citation.source().entry().value();
    this.editionId =
        citation.source().edition() == null ? null : citation.source().edition().value();
    this.locator = citation.locator() == null ? null : citation.locator().text();
    this.stance = citation.stance();
    this.nearness = citation.nearness();
    this.objectId = citation.region() == null ? null : citation.region().object().value();
  }
}
