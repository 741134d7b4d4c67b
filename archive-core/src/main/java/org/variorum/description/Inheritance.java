package org.variorum.description;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.EntryId;
import org.variorum.language.Texts;

/**
 * What holds for a unit: what it says itself, or else what the nearest level above it says. What is
 * inherited is shown as that level's and never copied (ISAD(G), rules of multilevel description).
 */
public final class Inheritance {
  private final Description unit;
  private final List<Higher> above;

  /** A unit above, with its description. */
  public record Higher(EntryId id, Description description) {}

  /**
   * What holds.
   *
   * @param from the level that says it; null if the unit does so itself
   */
  public record Held<T>(T value, @Nullable Higher from) {
    public boolean isInherited() {
      return from != null;
    }
  }

  /**
   * @param above the units it is part of, the nearest first
   */
  public Inheritance(Description unit, List<Higher> above) {
    this.unit = unit;
    this.above = List.copyOf(above);
  }

  /** An element; one that is not inherited holds only for the unit that has it. */
  public Optional<Held<Texts>> element(Element element) {
    if (element == Element.CREATOR) {
      return creator(said -> Optional.of(said.element(element)).filter(one -> !one.isEmpty()));
    }
    return nearest(
        said -> Optional.of(said.element(element)).filter(one -> !one.isEmpty()),
        element.inherited());
  }

  /** The entries of those who made it. */
  public Optional<Held<List<EntryId>>> creators() {
    return creator(said -> Optional.of(said.creators()).filter(one -> !one.isEmpty()));
  }

  /** Whoever keeps it. */
  public Optional<Held<EntryId>> institution() {
    return nearest(said -> Optional.ofNullable(said.institution()), true);
  }

  /** Creators are named by entries or in words; a level that does either inherits neither. */
  private <T> Optional<Held<T>> creator(Function<Description, Optional<T>> said) {
    return nearest(
            one ->
                one.creators().isEmpty() && one.element(Element.CREATOR).isEmpty()
                    ? Optional.empty()
                    : Optional.of(said.apply(one)),
            true)
        .flatMap(held -> held.value().map(value -> new Held<>(value, held.from())));
  }

  private <T> Optional<Held<T>> nearest(
      Function<Description, Optional<T>> said, boolean isInherited) {
    Optional<Held<T>> own = said.apply(unit).map(value -> new Held<>(value, null));
    if (own.isPresent() || !isInherited) {
      return own;
    }
    return above.stream()
        .flatMap(
            higher ->
                said.apply(higher.description()).map(value -> new Held<>(value, higher)).stream())
        .findFirst();
  }
}
