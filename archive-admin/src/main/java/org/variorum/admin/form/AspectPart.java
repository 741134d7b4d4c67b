package org.variorum.admin.form;

import org.jspecify.annotations.Nullable;
import org.variorum.claim.Aspect;
import org.variorum.language.Texts;

/** A side of a question on which its accounts are compared. */
public final class AspectPart implements Part<Aspect> {
  private final Field code;
  private final Wording label;

  AspectPart(@Nullable Aspect aspect, Ground ground) {
    this.code = new Field(aspect == null ? null : aspect.code());
    this.label = Wording.of(aspect == null ? Texts.NONE : aspect.label(), ground);
  }

  @Override
  public @Nullable Aspect value(Complaints complaints) {
    String named = code.filled(complaints);
    Texts said = label.required(complaints);
    return named == null || said.isEmpty() ? null : new Aspect(named, said);
  }

  public Field getCode() {
    return code;
  }

  public Wording getLabel() {
    return label;
  }

  @Override
  public void tell(Scribe scribe) {
    scribe.part("code", code);
    scribe.part("label", label);
  }
}
