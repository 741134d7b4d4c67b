package org.variorum.admin.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.variorum.authority.Authority;
import org.variorum.date.HistoricalDate;
import org.variorum.language.Texts;

/** What ISAAR(CPF) asks of a person, body or family beside names, history and relations. */
public final class AuthorityPart implements Part<Authority> {
  private static final List<String> CLAUSES =
      List.of("5.2.4", "5.2.5", "5.2.6", "5.2.7", "5.2.8", "5.4.9");

  private final Wording occupation;
  private final DateField exists;
  private final Lines identifiers;
  private final Lines formerHeadings;
  private final BasisPart basis;
  private final Map<String, Wording> elements = new LinkedHashMap<>();

  AuthorityPart(@Nullable Authority authority, Ground ground) {
    Map<String, Texts> said = authority == null ? Map.of() : authority.elements();
    this.occupation = Wording.of(authority == null ? Texts.NONE : authority.occupation(), ground);
    this.exists = DateField.of(authority == null ? null : authority.exists(), ground);
    this.identifiers = Lines.of(authority == null ? Map.of() : authority.identifiers());
    this.formerHeadings = Lines.of(authority == null ? List.of() : authority.formerHeadings());
    this.basis = new BasisPart(authority == null ? null : authority.basis(), ground);
    TreeMap<String, Texts> all = new TreeMap<>(said);
    CLAUSES.forEach(clause -> all.putIfAbsent(clause, Texts.NONE));
    all.forEach((clause, words) -> elements.put(clause, Wording.of(words, ground)));
  }

  /** One element, by its clause. */
  public record ElementField(String clause, Wording words) {}

  public List<ElementField> getElements() {
    return elements.entrySet().stream()
        .map(one -> new ElementField(one.getKey(), one.getValue()))
        .toList();
  }

  @Override
  public @Nullable Authority value(Complaints complaints) {
    HistoricalDate time = exists.value(complaints);
    Map<String, String> known = identifiers.pairs(complaints);
    if (known == null) {
      return null;
    }
    Map<String, Texts> said = new TreeMap<>();
    elements.forEach((clause, words) -> put(said, clause, words.texts()));
    return new Authority(
        occupation.texts(),
        time,
        known,
        said,
        formerHeadings.value(complaints),
        basis.value(complaints));
  }

  private static void put(Map<String, Texts> said, String clause, Texts words) {
    if (!words.isEmpty()) {
      said.put(clause, words);
    }
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
    elements.forEach(scribe::part);
  }
}
