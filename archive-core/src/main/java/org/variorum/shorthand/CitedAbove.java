package org.variorum.shorthand;

import java.io.Serializable;
import java.util.Optional;
import org.variorum.identifier.EntryId;

/**
 * What was cited last, so that a line can name it by a sign: {@code =} is the same source and
 * place, {@code = 20} the same source elsewhere, {@code +} its next page.
 *
 * @param edition the local id of the edition that was cited; empty for the work as a whole
 * @param place may be empty
 */
public record CitedAbove(String source, String edition, String place) implements Serializable {
  /** When nothing was cited yet. */
  public static final CitedAbove NOTHING = new CitedAbove("", "", "");

  static CitedAbove of(CitedPiece cited) {
    Sought.Found found = cited.found();
    return new CitedAbove(
        found.source().source().id().value(),
        found.edition().map(edition -> edition.id().value()).orElse(""),
        found.locator().map(locator -> locator.text()).orElse(""));
  }

  /** Whether a piece of a line begins with one of the signs. */
  static boolean isMeantBy(String typed) {
    return typed.startsWith("=") || typed.equals("+");
  }

  /** The source and place that are meant; empty if nothing was cited, or it is there no more. */
  Optional<Sought> meant(String typed, SourceBook book, String language) {
    return source.isEmpty()
        ? Optional.empty()
        : book.with(new EntryId(source))
            .map(one -> book.cited(one, edition, placeIn(typed), language));
  }

  private String placeIn(String typed) {
    if (typed.equals("+")) {
      return NextPlace.after(place).orElse("");
    }
    String other = typed.substring(1).strip();
    return other.isEmpty() ? place : other;
  }
}
