package org.variorum.admin.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.citation.Citation;
import org.variorum.language.Texts;
import org.variorum.source.Assessed;

/** A judgement on a source with its reason; nothing judged is a value of its own: none. */
public final class JudgementPart<T> implements Part<Assessed<T>> {
  private final Ground ground;
  private final Rows<CitationPart> citations;
  private final Wording reason;
  private @Nullable T judged;

  JudgementPart(@Nullable Assessed<T> assessed, Ground ground) {
    this.ground = ground;
    this.judged = assessed == null ? null : assessed.value();
    this.reason = Wording.of(assessed == null ? Texts.NONE : assessed.reason(), ground);
    this.citations =
        Rows.of(
            assessed == null ? List.of() : assessed.citations(),
            one -> new CitationPart(one, ground));
  }

  @Override
  public @Nullable Assessed<T> value(Complaints complaints) {
    T value = judged;
    if (value == null) {
      return null;
    }
    int before = complaints.count();
    Texts why = reason.required(complaints);
    List<Citation> cited = Rows.values(citations, complaints);
    return complaints.count() > before ? null : new Assessed<>(value, why, cited);
  }

  public @Nullable T getJudged() {
    return judged;
  }

  public void setJudged(@Nullable T judged) {
    this.judged = judged;
  }

  public Wording getReason() {
    return reason;
  }

  /** What the judgement rests on. */
  public Rows<CitationPart> getCitations() {
    return citations;
  }

  public void addCitation() {
    citations.add(CitationPart.fresh(ground));
  }

  @Override
  public void tell(Scribe scribe) {
    scribe.part("reason", reason);
    scribe.rows(
        "citations",
        citations,
        CitationPart::getId,
        id -> ground.again(id, () -> CitationPart.fresh(ground)));
  }
}
