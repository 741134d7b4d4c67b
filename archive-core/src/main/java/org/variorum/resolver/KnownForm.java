package org.variorum.resolver;

/**
 * A form under which an entry is known.
 *
 * @param language its tag
 * @param origin where it is from
 * @param used when it was borne, in EDTF; empty if that is not stated
 */
public record KnownForm(String text, String language, Origin origin, String used) {

  /** Where a form is from. */
  public enum Origin {
    HEADING,
    /** Entered by curators. */
    FORM,
    /** For search only: it is never shown. */
    HIDDEN
  }

  /** Reads what {@link #kept} wrote. */
  public static KnownForm of(String kept) {
    String[] parts = kept.split("\t", -1);
    return new KnownForm(parts[3], parts[1], Origin.valueOf(parts[0]), parts[2]);
  }

  /** The form in one line. */
  public String kept() {
    return String.join("\t", origin.name(), language, used, text.replaceAll("\\s+", " "));
  }
}
