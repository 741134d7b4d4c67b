package org.variorum.description;

import java.util.Optional;

/**
 * The elements of ISAD(G), 2nd edition, that are text; code, title, dates and level have fields of
 * their own. {@code inherited} elements of a higher level hold for the lower ones that are silent.
 */
public enum Element {
  EXTENT("3.1.5", false),
  CREATOR("3.2.1", true),
  HISTORY("3.2.2", true),
  ARCHIVAL_HISTORY("3.2.3", true),
  ACQUISITION("3.2.4", true),
  SCOPE("3.3.1", false),
  APPRAISAL("3.3.2", true),
  ACCRUALS("3.3.3", true),
  ARRANGEMENT("3.3.4", true),
  ACCESS_CONDITIONS("3.4.1", true),
  REPRODUCTION_CONDITIONS("3.4.2", true),
  LANGUAGE("3.4.3", true),
  PHYSICAL_CHARACTERISTICS("3.4.4", false),
  FINDING_AIDS("3.4.5", true),
  ORIGINALS("3.5.1", true),
  COPIES("3.5.2", true),
  RELATED_UNITS("3.5.3", false),
  PUBLICATION_NOTE("3.5.4", false),
  NOTE("3.6.1", false),
  ARCHIVISTS_NOTE("3.7.1", false),
  RULES("3.7.2", true),
  DATES_OF_DESCRIPTION("3.7.3", false);

  private final String clause;
  private final boolean inherited;

  Element(String clause, boolean inherited) {
    this.clause = clause;
    this.inherited = inherited;
  }

  /** The clause of the standard. */
  public String clause() {
    return clause;
  }

  /** The number of its area, from 1 (identity) to 7 (control). */
  public int area() {
    return clause.charAt(2) - '0';
  }

  public boolean inherited() {
    return inherited;
  }

  /** Whether the standard holds it essential for exchanging descriptions (ISAD(G), I.12). */
  public boolean isEssential() {
    return this == EXTENT || this == CREATOR;
  }

  /** Who gave the material, and for how much, is for the staff and never published. */
  public boolean isWithheld() {
    return this == ACQUISITION;
  }

  /** The element of that clause, if it is one of these. */
  public static Optional<Element> ofClause(String clause) {
    for (Element element : values()) {
      if (element.clause.equals(clause)) {
        return Optional.of(element);
      }
    }
    return Optional.empty();
  }
}
