package org.variorum.edition;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.variorum.claim.Contention;
import org.variorum.claim.Question;
import org.variorum.language.Texts;

/** A question of an edition, as lists of questions show it. */
@Entity
@Table(name = "published_question")
@IdClass(PartKey.class)
public class PublishedQuestion {
  @Id String entryId;
  @Id String localId;
  String property;
  String wordingEn;
  String wordingRu;
  String wordingDe;
  boolean contested;

  @Enumerated(EnumType.STRING)
  @Nullable Contention contention;

  boolean ofItsOwn;
  int accounts;
  int claims;
  int sources;
  String digest;
  Instant changedAt;

  protected PublishedQuestion() {}

  /**
   * @param wording its own, or that of its property
   * @param contention what its sources disagree over; null if they do not
   * @param digest of all that it holds
   * @param changed when it was first published as it stands now
   */
  public PublishedQuestion(
      String entryId,
      Question question,
      Texts wording,
      @Nullable Contention contention,
      String digest,
      Instant changed) {
    this.entryId = entryId;
    this.localId = question.id().value();
    this.property = question.property();
    this.wordingEn = wording.wordsIn("en");
    this.wordingRu = wording.wordsIn("ru");
    this.wordingDe = wording.wordsIn("de");
    this.contested = contention != null;
    this.contention = contention;
    this.ofItsOwn = !question.wording().isEmpty();
    this.digest = digest;
    this.changedAt = changed;
    count(question);
  }

  private void count(Question question) {
    accounts = question.liveAccounts().size();
    claims = (int) question.liveClaims().count();
    sources = (int) question.allCitations().map(cited -> cited.source().entry()).distinct().count();
  }
}
