package org.variorum.admin.form;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.authority.Authority;
import org.variorum.date.HistoricalDate;
import org.variorum.language.Texts;

/** What ISAAR(CPF) asks of a person, body or family beside names, history and relations. */
public final class AuthorityPart implements Part<Authority> {
  /** The clauses that are texts; the others are names, dates, relations or known by themselves. */
  private static final List<String> CLAUSES =
      List.of(
          "5.2.3", "5.2.4", "5.2.5", "5.2.6", "5.2.7", "5.2.8", "5.4.2", "5.4.3", "5.4.5", "5.4.8",
          "5.4.9");

  private final Wording occupation;
  private final DateField exists;
  private final Lines identifiers;
  private final Lines formerHeadings;
  private final BasisPart basis;
  private final ClauseTexts elements;

  AuthorityPart(@Nullable Authority authority, Ground ground) {
    Map<String, Texts> said = authority == null ? Map.of() : authority.elements();
    this.occupation = Wording.of(authority == null ? Texts.NONE : authority.occupation(), ground);
    this.exists = DateField.of(authority == null ? null : authority.exists(), ground);
    this.identifiers = Lines.of(authority == null ? Map.of() : authority.identifiers());
    this.formerHeadings = Lines.of(authority == null ? List.of() : authority.formerHeadings());
    this.basis = new BasisPart(authority == null ? null : authority.basis(), ground);
    this.elements = new ClauseTexts(CLAUSES, said, ground);
  }

  /** The text elements from a clause to another. */
  public List<ClauseTexts.ClauseField> from(String first, String last) {
    return elements.from(first, last);
  }

  /** Whether an area has nothing yet; it is then shown folded. */
  public boolean isBlank(int area) {
    return elements.isBlank(area) && !(area == 2 && !exists.getText().isBlank());
  }

  @Override
  public @Nullable Authority value(Complaints complaints) {
    HistoricalDate time = exists.value(complaints);
    Map<String, String> known = identifiers.pairs(complaints);
    if (known == null) {
      return null;
    }
    return new Authority(
        occupation.texts(),
        time,
        known,
        elements.texts(),
        formerHeadings.value(complaints),
        basis.value(complaints));
  }

  public Wording getOccupation() {
    return occupation;
  }

  public DateField getExists() {
    return exists;
  }

  public Lines getIdentifiers() {
    return identifiers;
  }

  public BasisPart getBasis() {
    return basis;
  }

  public Lines getFormerHeadings() {
    return formerHeadings;
  }

  @Override
  public void tell(Scribe scribe) {
    scribe.part("occupation", occupation);
    scribe.part("exists", exists);
    scribe.part("identifiers", identifiers);
    scribe.part("formerHeadings", formerHeadings);
    scribe.part("basis", basis);
    elements.tell(scribe);
  }
}
