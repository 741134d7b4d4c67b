package org.variorum.edition;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
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
  boolean ofItsOwn;
  int accounts;
  int claims;
  int sources;
  Instant publishedAt;

  protected PublishedQuestion() {}

  /**
   * @param wording its own, or that of its property
   * @param contested as derived from what its sources say
   */
  public PublishedQuestion(
      String entryId, Question question, Texts wording, boolean contested, Instant when) {
    this.entryId = entryId;
    this.localId = question.id().value();
    this.property = question.property();
    this.wordingEn = wording.wordsIn("en");
    this.wordingRu = wording.wordsIn("ru");
    this.wordingDe = wording.wordsIn("de");
    this.contested = contested;
    this.ofItsOwn = !question.wording().isEmpty();
    this.publishedAt = when;
    count(question);
  }

  private void count(Question question) {
    accounts = question.liveAccounts().size();
    claims = (int) question.liveClaims().count();
    sources = (int) question.allCitations().map(cited -> cited.source().entry()).distinct().count();
  }
}
