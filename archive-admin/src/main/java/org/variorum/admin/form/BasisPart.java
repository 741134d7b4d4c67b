package org.variorum.admin.form;

import org.jspecify.annotations.Nullable;
import org.variorum.authority.Basis;
import org.variorum.language.Texts;

/** Why it is lawful to publish something about a person who may be living; may be left open. */
public final class BasisPart implements Part<Basis> {
  private final Wording words;
  private String kind;

  BasisPart(@Nullable Basis basis, Ground ground) {
    this.kind = basis == null ? "" : basis.kind();
    this.words = Wording.of(basis == null ? Texts.NONE : basis.words(), ground);
  }

  /** The basis; none if no kind is chosen, which words alone complain of. */
  @Override
  public @Nullable Basis value(Complaints complaints) {
    Texts said = words.texts();
    if (!kind.isEmpty()) {
      return new Basis(kind, said);
    }
    if (!said.isEmpty()) {
      complaints.at(words.first(), "basis.choose");
    }
    return null;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(@Nullable String chosen) {
    kind = chosen == null ? "" : chosen;
  }

  public Wording getWords() {
    return words;
  }

  @Override
  public void tell(Scribe scribe) {
    scribe.words("kind", kind, this::setKind);
    scribe.part("words", words);
  }
}
