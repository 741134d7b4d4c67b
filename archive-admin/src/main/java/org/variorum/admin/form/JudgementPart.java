package org.variorum.admin.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.citation.Citation;
import org.variorum.language.Texts;
import org.variorum.source.Assessed;

/** A judgement on a source with its reason; nothing judged is a value of its own: none. */
public final class JudgementPart<T> implements Part<Assessed<T>> {
  private final List<Citation> citations;
  private final Wording reason;
  private @Nullable T judged;

  JudgementPart(@Nullable Assessed<T> assessed, Ground ground) {
    this.judged = assessed == null ? null : assessed.value();
    this.reason = Wording.of(assessed == null ? Texts.NONE : assessed.reason(), ground);
    this.citations = assessed == null ? List.of() : assessed.citations();
  }

  @Override
  public @Nullable Assessed<T> value(Complaints complaints) {
    T value = judged;
    if (value == null) {
      return null;
    }
    Texts why = reason.required(complaints);
    return why.isEmpty() ? null : new Assessed<>(value, why, citations);
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

  @Override
  public void tell(Scribe scribe) {
    scribe.part("reason", reason);
  }
}
