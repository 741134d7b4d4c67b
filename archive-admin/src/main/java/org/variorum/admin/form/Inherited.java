package org.variorum.admin.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.variorum.description.Element;
import org.variorum.description.Inheritance;
import org.variorum.description.Inheritance.Held;
import org.variorum.description.Inheritance.Higher;
import org.variorum.identifier.EntryId;
import org.variorum.language.Texts;

/**
 * What a unit inherits where its form says nothing and nobody has opened a field to say something,
 * by the rules by which readers are shown it.
 */
public final class Inherited {
  /** The place of the holding institution, which has no clause of its own. */
  public static final String INSTITUTION = "institution";

  private final UnitPart unit;
  private final Inheritance inheritance;
  private final Map<String, Said> said = new LinkedHashMap<>();

  /**
   * What a higher level says.
   *
   * @param entries whom it names; empty where it says something in words
   */
  public record Said(Higher from, Texts words, List<EntryId> entries) {}

  private Inherited(UnitPart unit, List<Higher> above) {
    this.unit = unit;
    this.inheritance = new Inheritance(unit.silent(), above);
  }

  /**
   * By places: elements by their clauses.
   *
   * @param above the units it is part of, the nearest first
   */
  public static Map<String, Said> of(UnitPart unit, List<Higher> above) {
    Inherited made = new Inherited(unit, above);
    made.find();
    return Map.copyOf(made.said);
  }

  private void find() {
    for (Element element : Element.values()) {
      if (!unit.says(element)) {
        put(element.clause(), inheritance.element(element), texts -> texts, texts -> List.of());
      }
    }
    if (!unit.says(Element.CREATOR)) {
      put(Element.CREATOR.clause(), inheritance.creators(), ids -> Texts.NONE, ids -> ids);
    }
    if (!unit.namesInstitution()) {
      put(INSTITUTION, inheritance.institution(), id -> Texts.NONE, List::of);
    }
  }

  private <T> void put(
      String place,
      Optional<Held<T>> held,
      Function<T, Texts> words,
      Function<T, List<EntryId>> entries) {
    Higher from = held.map(Held::from).orElse(null);
    if (from != null && !unit.speaks(place)) {
      T value = held.orElseThrow().value();
      said.put(place, new Said(from, words.apply(value), entries.apply(value)));
    }
  }
}
