package org.variorum.reference;

/**
 * Who made something, by the parts of the name.
 *
 * @param given empty for a body, or where the parts are not told apart
 */
public record Contributor(String family, String given) {

  /**
   * Reads a name as a title page has it: what follows the comma, or comes before the last word, is
   * the given name. A remark in brackets goes with the family name: {@code Н. А. Троицкий
   * (Нарейкис)}.
   */
  public static Contributor named(String name) {
    int comma = name.indexOf(',');
    if (comma > 0) {
      return new Contributor(name.substring(0, comma).strip(), name.substring(comma + 1).strip());
    }
    int bracket = name.indexOf(" (");
    int space = (bracket < 0 ? name : name.substring(0, bracket)).lastIndexOf(' ');
    return space < 0
        ? new Contributor(name, "")
        : new Contributor(name.substring(space + 1), name.substring(0, space));
  }
}
