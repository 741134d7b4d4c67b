package org.variorum.admin.form;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.variorum.claim.EditorsNote;
import org.variorum.language.Texts;

/** What the editors make of a question: signed and dated by whoever changes it. */
public final class NotePart implements Part<EditorsNote> {
  private final @Nullable EditorsNote origin;
  private final Ground ground;
  private final Wording text;
  private final Field signedBy;

  NotePart(@Nullable EditorsNote note, Ground ground) {
    this.origin = note;
    this.ground = ground;
    this.text = Wording.of(note == null ? Texts.NONE : note.text(), ground);
    this.signedBy = new Field(note == null ? null : note.signedBy());
  }

  @Override
  public @Nullable EditorsNote value(Complaints complaints) {
    Texts said = text.texts();
    if (said.isEmpty()) {
      return null;
    }
    if (origin != null && said.equals(origin.text()) && signedBy.untouched()) {
      return origin;
    }
    String typed = signedBy.orNull();
    String signature = typed == null ? ground.signature().name() : typed;
    LocalDate day = ground.signature().day();
    return new EditorsNote(said, signature, day);
  }

  public Wording getText() {
    return text;
  }

  public Field getSignedBy() {
    return signedBy;
  }

  @Override
  public void tell(Scribe scribe) {
    scribe.part("text", text);
    scribe.part("signedBy", signedBy);
  }
}
