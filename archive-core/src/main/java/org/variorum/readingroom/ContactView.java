package org.variorum.readingroom;

/**
 * How to reach the house; empty what it has not said.
 *
 * @param address where it is
 * @param hours when its doors are open
 */
public record ContactView(
    HouseWords.Prose address, HouseWords.Prose hours, String email, String phone) {
  static final ContactView NONE =
      new ContactView(HouseWords.Prose.NONE, HouseWords.Prose.NONE, "", "");

  public boolean isPresent() {
    return !equals(NONE);
  }

  /** The number as a telephone dials it. */
  public String dialled() {
    return phone.replaceAll("[^+0-9]", "");
  }
}
