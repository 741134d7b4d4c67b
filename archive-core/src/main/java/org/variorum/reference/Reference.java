package org.variorum.reference;

import java.time.LocalDate;
import java.util.List;

/**
 * What a footnote needs to name something. What is not known is empty.
 *
 * @param key names it in a file of references, in letters and digits
 * @param container the archive or collection that holds it
 * @param edition the number or name of the edition
 * @param issued as far as it is known: {@code 1970}, {@code 1970-05} or {@code 1970-05-03}
 * @param keptBy who keeps the original, and under which code
 * @param address where it is read
 * @param accessed when it was read there
 * @param language a language tag
 */
public record Reference(
    Type type,
    String key,
    List<Contributor> authors,
    String title,
    String container,
    String edition,
    String issued,
    Imprint imprint,
    Kept keptBy,
    String address,
    LocalDate accessed,
    String language) {

  public Reference {
    authors = List.copyOf(authors);
  }

  /** What sort of thing it is, so far as styles tell them apart. */
  public enum Type {
    PAGE,
    BOOK,
    UNPUBLISHED
  }

  /** Who published it, where, under which number. */
  public record Imprint(String publisher, String place, String isbn) {
    public static final Imprint NONE = new Imprint("", "", "");
  }

  /** Which archive keeps the original, under which code. */
  public record Kept(String archive, String code) {
    public static final Kept NOWHERE = new Kept("", "");
  }

  /** The year, month and day of issue, as many as are known. */
  int[] issuedParts() {
    return issued.isEmpty()
        ? new int[0]
        : List.of(issued.split("-")).stream().mapToInt(Integer::parseInt).toArray();
  }
}
