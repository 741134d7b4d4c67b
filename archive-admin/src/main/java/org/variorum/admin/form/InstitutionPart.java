package org.variorum.admin.form;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.EntryId;
import org.variorum.institution.Institution;
import org.variorum.language.Texts;

/** Who keeps originals, and how to see them. */
public final class InstitutionPart implements Part<Institution> {
  /** The clauses of ISDIAH that are texts and have no field of their own. */
  private static final List<String> CLAUSES =
      List.of(
          "5.1.5", "5.2.2", "5.2.3", "5.3.2", "5.3.3", "5.3.4", "5.3.5", "5.3.6", "5.3.7", "5.3.8",
          "5.4.1", "5.4.3", "5.5.1", "5.5.2", "5.5.3", "5.6.2", "5.6.3", "5.6.5", "5.6.8", "5.6.9");

  private final Field code;
  private final Wording address;
  private final EntryField place;
  private final Wording access;
  private final Field website;
  private final ClauseTexts elements;

  InstitutionPart(@Nullable Institution house, Ground ground) {
    this.code = new Field(house == null ? null : house.code());
    this.address = Wording.of(house == null ? Texts.NONE : house.address(), ground);
    this.place = EntryField.of(house == null ? null : house.place(), ground);
    this.access = Wording.of(house == null ? Texts.NONE : house.access(), ground);
    this.website = new Field(house == null ? null : house.website());
    this.elements = new ClauseTexts(CLAUSES, house == null ? Map.of() : house.elements(), ground);
  }

  @Override
  public @Nullable Institution value(Complaints complaints) {
    int before = complaints.count();
    EntryId where = place.value(complaints);
    return complaints.count() > before
        ? null
        : new Institution(
            code.orNull(),
            address.texts(),
            where,
            access.texts(),
            website.orNull(),
            elements.texts());
  }

  /** The text elements from a clause to another. */
  public List<ClauseTexts.ClauseField> from(String first, String last) {
    return elements.from(first, last);
  }

  /** Whether an area has nothing yet; it is then shown folded. */
  public boolean isBlank(int area) {
    return elements.isBlank(area)
        && !(area == 2 && saysWhere())
        && !(area == 4 && !access.isBlank());
  }

  private boolean saysWhere() {
    return !address.isBlank() || !place.getText().isBlank() || !website.getText().isBlank();
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
    elements.tell(scribe);
  }
}
