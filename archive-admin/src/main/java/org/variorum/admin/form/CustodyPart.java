package org.variorum.admin.form;

import org.jspecify.annotations.Nullable;
import org.variorum.date.HistoricalDate;
import org.variorum.digitalobject.CustodyStep;
import org.variorum.identifier.EntryId;
import org.variorum.language.Texts;

/** One link of the chain from the original to the bytes that are kept here. */
public final class CustodyPart implements Part<CustodyStep> {
  private final Wording what;
  private final Wording holder;
  private final EntryField institution;
  private final Field reference;
  private final DateField made;
  private final Wording by;

  CustodyPart(@Nullable CustodyStep step, Ground ground) {
    this.what = Wording.of(step == null ? Texts.NONE : step.what(), ground);
    this.holder = Wording.of(step == null ? Texts.NONE : step.holder(), ground);
    this.institution = EntryField.of(step == null ? null : step.institution(), ground);
    this.reference = new Field(step == null ? null : step.reference());
    this.made = DateField.of(step == null ? null : step.made(), ground);
    this.by = Wording.of(step == null ? Texts.NONE : step.by(), ground);
  }

  @Override
  public @Nullable CustodyStep value(Complaints complaints) {
    int before = complaints.count();
    Texts kind = what.required(complaints);
    EntryId house = institution.value(complaints);
    HistoricalDate day = made.value(complaints);
    return complaints.count() > before
        ? null
        : new CustodyStep(kind, holder.texts(), house, reference.orNull(), day, by.texts());
  }

  public Wording getWhat() {
    return what;
  }

  public Wording getHolder() {
    return holder;
  }

  public EntryField getInstitution() {
    return institution;
  }

  public Field getReference() {
    return reference;
  }

  public DateField getMade() {
    return made;
  }

  public Wording getBy() {
    return by;
  }

  @Override
  public void tell(Scribe scribe) {
    scribe.part("what", what);
    scribe.part("holder", holder);
    scribe.part("institution", institution);
    scribe.part("reference", reference);
    scribe.part("made", made);
    scribe.part("by", by);
  }
}
