package org.variorum.admin.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.variorum.description.Description;
import org.variorum.description.Element;
import org.variorum.description.Inheritance;
import org.variorum.description.Inheritance.Held;
import org.variorum.description.Inheritance.Higher;
import org.variorum.description.Level;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.entry.Particulars;
import org.variorum.identifier.EntryId;
import org.variorum.language.Texts;

/** What the form of a unit shows as inherited is what its readers are shown. */
class InheritedTest {
  private final Random chance = new Random(1942);

  @Test
  void isWhatReadersAreShownAsInherited() {
    for (int round = 0; round < 300; round++) {
      List<Higher> above =
          IntStream.range(0, chance.nextInt(4))
              .mapToObj(step -> new Higher(EntryId.random(chance), description()))
              .toList();
      Description own = description();

      Map<String, Inherited.Said> shown = Inherited.of(form(own), above);

      Inheritance readers = new Inheritance(own, above);
      for (Element element : Element.values()) {
        if (element != Element.CREATOR) {
          assertThat(from(shown, element.clause())).isEqualTo(from(readers.element(element)));
        }
      }
      assertThat(from(shown, Inherited.INSTITUTION)).isEqualTo(from(readers.institution()));
      assertThat(from(shown, "3.2.1"))
          .isEqualTo(from(readers.creators()).or(() -> from(readers.element(Element.CREATOR))));
    }
  }

  @Test
  void goesWhereAFieldIsOpenedForWordsOfOnesOwn() {
    Description fonds = description(Map.of(Element.RULES, Texts.english("ours")), null, List.of());
    UnitPart unit = form(description(Map.of(), null, List.of()));
    List<Higher> above = List.of(new Higher(Forms.ID, fonds));
    assertThat(Inherited.of(unit, above)).containsKey("3.7.2");

    unit.speak("3.7.2");

    assertThat(Inherited.of(unit, above)).doesNotContainKey("3.7.2");
  }

  @Test
  void isNeverCopiedIntoTheUnit() {
    Description own = description(Map.of(), null, List.of());
    Entry entry = entry(own);
    EntryForm form = Forms.of(entry);
    UnitPart unit = Objects.requireNonNull(form.getParticulars().getUnit());

    Inherited.of(unit, List.of(new Higher(Forms.MOSCOW, description())));

    assertThat(form.entry(new Complaints(Locale.ENGLISH))).isEqualTo(entry);
  }

  private static Optional<Higher> from(Map<String, Inherited.Said> shown, String place) {
    return Optional.ofNullable(shown.get(place)).map(Inherited.Said::from);
  }

  private static <T> Optional<Higher> from(Optional<Held<T>> held) {
    return held.map(Held::from);
  }

  private Description description() {
    Map<Element, Texts> elements = new EnumMap<>(Element.class);
    for (Element element : Element.values()) {
      if (chance.nextInt(3) == 0) {
        elements.put(element, Texts.of("ru", "Слова " + chance.nextInt()));
      }
    }
    return description(
        elements,
        chance.nextInt(3) == 0 ? EntryId.random(chance) : null,
        chance.nextInt(3) == 0 ? List.of(EntryId.random(chance)) : List.of());
  }

  private static Description description(
      Map<Element, Texts> elements, @Nullable EntryId institution, List<EntryId> creators) {
    return new Description(
        null, 0, Level.FILE, Texts.NONE, null, List.of(), null, institution, creators, elements);
  }

  private static Entry entry(Description description) {
    return Entry.titled(Forms.ID, EntryKind.UNIT, Texts.english("A file"))
        .with(Particulars.of(description));
  }

  private static UnitPart form(Description description) {
    return Objects.requireNonNull(Forms.of(entry(description)).getParticulars().getUnit());
  }
}
