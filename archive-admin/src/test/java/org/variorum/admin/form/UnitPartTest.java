package org.variorum.admin.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.variorum.description.Description;
import org.variorum.description.Element;
import org.variorum.description.Level;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.entry.Particulars;
import org.variorum.language.Texts;

class UnitPartTest {

  @Test
  void hasTheTwentySixElementsByTheirAreas() {
    UnitPart unit = unit(Map.of());

    assertThat(List.of(1, 2, 3, 4, 5, 6, 7))
        .extracting(unit::size)
        .containsExactly(5, 4, 4, 5, 4, 1, 3);
    assertThat(unit.area(3))
        .extracting(one -> one.element().clause())
        .containsExactly("3.3.1", "3.3.2", "3.3.3", "3.3.4");
  }

  @Test
  void countsWhatAnAreaHas() {
    UnitPart unit = unit(Map.of(Element.SCOPE, Texts.of("ru", "Письма")));

    assertThat(unit.filled(1)).as("the title, and the level that there always is").isEqualTo(2);
    assertThat(unit.filled(2)).isZero();
    assertThat(unit.filled(3)).isEqualTo(1);

    unit.getCode().setText("ф. 1");
    unit.addCreator();
    unit.getCreators().getList().get(0).setText("Someone · 00000000");

    assertThat(unit.filled(1)).isEqualTo(3);
    assertThat(unit.filled(2)).isEqualTo(1);
    assertThat(unit.says(Element.CREATOR)).isTrue();
  }

  @Test
  void keepsWhichElementsWereOpenedOutOfTheEntry() {
    EntryForm form = form(Map.of());
    UnitPart unit = Objects.requireNonNull(form.getParticulars().getUnit());

    unit.speak("3.4.1");

    assertThat(unit.speaks("3.4.1")).isTrue();
    assertThat(form.entry(new Complaints(Locale.ENGLISH))).isEqualTo(entry(Map.of()));
  }

  private static UnitPart unit(Map<Element, Texts> elements) {
    return Objects.requireNonNull(form(elements).getParticulars().getUnit());
  }

  private static EntryForm form(Map<Element, Texts> elements) {
    return Forms.of(entry(elements));
  }

  private static Entry entry(Map<Element, Texts> elements) {
    return Entry.titled(Forms.ID, EntryKind.UNIT, Texts.of("ru", "Дело"))
        .with(
            Particulars.of(
                new Description(
                    null,
                    0,
                    Level.FILE,
                    Texts.NONE,
                    null,
                    List.of(),
                    null,
                    null,
                    List.of(),
                    elements)));
  }
}
