package org.variorum.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.variorum.description.Inheritance.Held;
import org.variorum.description.Inheritance.Higher;
import org.variorum.identifier.EntryId;
import org.variorum.language.Texts;

class InheritanceTest {
  private static final EntryId FONDS = EntryId.random(new Random(1));
  private static final EntryId SERIES = EntryId.random(new Random(2));
  private static final EntryId SOMEONE = EntryId.random(new Random(3));
  private static final EntryId HOUSE = EntryId.random(new Random(4));

  @ParameterizedTest
  @EnumSource(Element.class)
  void isTheNearestLevelThatSpeaksWhereTheElementIsInherited(Element element) {
    Description silent = unit(Level.FILE, Map.of());
    Higher series = new Higher(SERIES, unit(Level.SERIES, Map.of(element, Texts.english("near"))));
    Higher fonds = new Higher(FONDS, unit(Level.FONDS, Map.of(element, Texts.english("far"))));

    var held = new Inheritance(silent, List.of(series, fonds)).element(element);

    assertThat(held.isPresent()).isEqualTo(element.inherited());
    held.ifPresent(
        one -> {
          assertThat(one.value()).isEqualTo(Texts.english("near"));
          assertThat(one.from()).isEqualTo(series);
        });
  }

  @ParameterizedTest
  @EnumSource(Element.class)
  void isOverruledByWhatTheUnitSays(Element element) {
    Description own = unit(Level.FILE, Map.of(element, Texts.of("de", "eigen")));
    Higher fonds = new Higher(FONDS, unit(Level.FONDS, Map.of(element, Texts.english("far"))));

    Held<Texts> held = new Inheritance(own, List.of(fonds)).element(element).orElseThrow();

    assertThat(held.value()).isEqualTo(Texts.of("de", "eigen"));
    assertThat(held.isInherited()).isFalse();
  }

  @Test
  void takesWhoKeepsAndWhoMadeItFromAbove() {
    Higher series = new Higher(SERIES, unit(Level.SERIES, Map.of()));
    Higher fonds = new Higher(FONDS, unit(Level.FONDS, HOUSE, List.of(SOMEONE), Map.of()));

    Inheritance inheritance = new Inheritance(unit(Level.FILE, Map.of()), List.of(series, fonds));

    assertThat(inheritance.institution()).contains(new Held<>(HOUSE, fonds));
    assertThat(inheritance.creators()).contains(new Held<>(List.of(SOMEONE), fonds));
  }

  @Test
  void inheritsNoCreatorWhereOneIsNamedInWords() {
    Description own = unit(Level.FILE, Map.of(Element.CREATOR, Texts.english("An unknown hand")));
    Higher fonds = new Higher(FONDS, unit(Level.FONDS, null, List.of(SOMEONE), Map.of()));

    Inheritance inheritance = new Inheritance(own, List.of(fonds));

    assertThat(inheritance.creators()).isEmpty();
    assertThat(inheritance.element(Element.CREATOR)).isPresent();
  }

  private static Description unit(Level level, Map<Element, Texts> elements) {
    return unit(level, null, List.of(), elements);
  }

  private static Description unit(
      Level level,
      @Nullable EntryId institution,
      List<EntryId> creators,
      Map<Element, Texts> elements) {
    return new Description(
        null, 0, level, Texts.NONE, null, List.of(), null, institution, creators, elements);
  }
}
