package org.variorum.admin.form;

import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.claim.Difference;
import org.variorum.identifier.LocalId;
import org.variorum.language.Texts;

/** How two rival claims or accounts of a question differ. */
public final class DifferencePart implements Part<Difference> {
  private final Field one;
  private final Field other;
  private final Field kind;
  private final Wording note;

  DifferencePart(@Nullable Difference difference, Ground ground) {
    this.one = new Field(difference == null ? null : difference.one().value());
    this.other = new Field(difference == null ? null : difference.other().value());
    this.kind = new Field(difference == null ? null : difference.kind());
    this.note = Wording.of(difference == null ? Texts.NONE : difference.note(), ground);
  }

  @Override
  public @Nullable Difference value(Complaints complaints) {
    String left = one.filled(complaints);
    String right = other.filled(complaints);
    String how = kind.filled(complaints);
    if (left != null && left.equals(right)) {
      complaints.at(other, "difference.same");
      return null;
    }
    return left == null || right == null || how == null
        ? null
        : new Difference(new LocalId(left), new LocalId(right), how, note.texts());
  }

  /** Whether it names a claim or account that is not among those. */
  boolean namesOther(Set<String> parts) {
    return Stream.of(one, other)
        .map(Field::getText)
        .anyMatch(part -> !part.isBlank() && !parts.contains(part));
  }

  boolean isBetween(String left, String right) {
    return (one.getText().equals(left) && other.getText().equals(right))
        || (one.getText().equals(right) && other.getText().equals(left));
  }

  public Field getOne() {
    return one;
  }

  public Field getOther() {
    return other;
  }

  public Field getKind() {
    return kind;
  }

  public Wording getNote() {
    return note;
  }

  @Override
  public void tell(Scribe scribe) {
    scribe.part("one", one);
    scribe.part("other", other);
    scribe.part("kind", kind);
    scribe.part("note", note);
  }
}
