package org.variorum.admin.form;

import org.jspecify.annotations.Nullable;
import org.variorum.identifier.EntryId;
import org.variorum.institution.Institution;
import org.variorum.language.Texts;

/** Who keeps originals, and how to see them. */
public final class InstitutionPart implements Part<Institution> {
  private final Field code;
  private final Wording address;
  private final EntryField place;
  private final Wording access;
  private final Field website;

  InstitutionPart(@Nullable Institution house, Ground ground) {
    this.code = new Field(house == null ? null : house.code());
    this.address = Wording.of(house == null ? Texts.NONE : house.address(), ground);
    this.place = EntryField.of(house == null ? null : house.place(), ground);
    this.access = Wording.of(house == null ? Texts.NONE : house.access(), ground);
    this.website = new Field(house == null ? null : house.website());
  }

  @Override
  public @Nullable Institution value(Complaints complaints) {
    int before = complaints.count();
    EntryId where = place.value(complaints);
    return complaints.count() > before
        ? null
        : new Institution(code.orNull(), address.texts(), where, access.texts(), website.orNull());
  }

  public Field getCode() {
    return code;
  }

  public Wording getAddress() {
    return address;
  }

  public EntryField getPlace() {
    return place;
  }

  public Wording getAccess() {
    return access;
  }

  public Field getWebsite() {
    return website;
  }

  @Override
  public void tell(Scribe scribe) {
    scribe.part("code", code);
    scribe.part("address", address);
    scribe.part("place", place);
    scribe.part("access", access);
    scribe.part("website", website);
  }
}
