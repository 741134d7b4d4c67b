package org.variorum.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.variorum.identifier.EntryId;
import org.variorum.readingroom.ChartTies.Bond;
import org.variorum.readingroom.ChartView.BoxView;

class ChartTest {
  private static final EntryId CHILD = EntryId.random(new Random(1));
  private static final EntryId MOTHER = EntryId.random(new Random(2));
  private static final EntryId FATHER = EntryId.random(new Random(3));

  private static final EntryId SISTER = EntryId.random(new Random(4));
  private static final EntryId WIFE = EntryId.random(new Random(5));
  private static final EntryId STRANGER = EntryId.random(new Random(6));

  private static LinkView named(String name) {
    return new LinkView("/entry/x", name, "en");
  }

  @Test
  void standsEldersAboveAndTiesThem() {
    ChartView chart =
        new Chart()
            .with(CHILD, 0, named("Child"), "1900 – 1950", true)
            .with(MOTHER, -1, named("Mother"), "", false)
            .with(FATHER, -1, named("Father"), "", false)
            .tied(MOTHER, CHILD, false)
            .tied(FATHER, CHILD, true)
            .tied(FATHER, CHILD, true)
            .drawn();

    List<String> names =
        chart.boxes().stream()
            .sorted(Comparator.comparingInt(BoxView::top).thenComparingInt(BoxView::left))
            .map(box -> box.link().text())
            .toList();
    assertThat(names).containsExactly("Mother", "Father", "Child");
    assertThat(chart.lines()).hasSize(2);
    assertThat(chart.boxes())
        .allSatisfy(
            box -> {
              assertThat(box.left() + box.width()).isLessThanOrEqualTo(chart.width());
              assertThat(box.top() + box.height()).isLessThanOrEqualTo(chart.height());
            });
  }

  @Test
  void standsSpousesBesideEachOtherAndChildrenUnderTheirParents() {
    ChartView chart =
        new Chart()
            .with(CHILD, 0, named("Child"), "", true)
            .with(SISTER, 0, named("Sister"), "", false)
            .with(MOTHER, -1, named("Mother"), "", false)
            .with(STRANGER, -1, named("Stranger"), "", false)
            .with(FATHER, -1, named("Father"), "", false)
            .with(WIFE, 0, named("Wife"), "", false)
            .tied(MOTHER, FATHER, Bond.MARRIED, false)
            .tied(FATHER, MOTHER, Bond.MARRIED, false)
            .tied(CHILD, WIFE, Bond.MARRIED, false)
            .tied(MOTHER, CHILD, false)
            .tied(FATHER, CHILD, false)
            .tied(MOTHER, SISTER, false)
            .tied(SISTER, CHILD, Bond.SIBLINGS, false)
            .tied(STRANGER, WIFE, false)
            .drawn();

    assertThat(inOrder(chart))
        .containsExactly("Mother", "Father", "Stranger", "Sister", "Child", "Wife");
    assertThat(chart.lines()).as("brother and sister are seen from their mother").hasSize(6);
    assertThat(chart.lines()).filteredOn(line -> line.path().contains("h24M")).hasSize(2);
  }

  @Test
  void givesEachFamilyAHeightOfItsOwn() {
    ChartView chart =
        new Chart()
            .with(MOTHER, -1, named("Mother"), "", false)
            .with(STRANGER, -1, named("Stranger"), "", false)
            .with(CHILD, 0, named("Child"), "", true)
            .with(WIFE, 0, named("Wife"), "", false)
            .with(SISTER, 0, named("Sister"), "", false)
            .tied(MOTHER, CHILD, false)
            .tied(STRANGER, WIFE, false)
            .tied(SISTER, WIFE, Bond.SIBLINGS, false)
            .drawn();

    List<String> heights =
        chart.lines().stream().map(line -> line.path().replaceAll(".*V(\\d+)H.*", "$1")).toList();
    assertThat(heights).hasSize(3).doesNotHaveDuplicates();
  }

  private static List<String> inOrder(ChartView chart) {
    return chart.boxes().stream()
        .sorted(Comparator.comparingInt(BoxView::top).thenComparingInt(BoxView::left))
        .map(box -> box.link().text())
        .toList();
  }

  @Test
  void setsALongNameInTwoLinesAtMost() {
    BoxView box =
        new Chart()
            .with(
                CHILD, 0, named("Committee for the Liberation of the Peoples of Russia"), "", true)
            .drawn()
            .boxes()
            .get(0);

    assertThat(box.words()).hasSize(2);
    assertThat(box.words().get(1).text()).endsWith("…");
  }

  @Test
  void cutsANameOfRareSigns() {
    String name = "\uD83D\uDE00".repeat(20);
    BoxView box = new Chart().with(CHILD, 0, named(name), "", true).drawn().boxes().get(0);

    assertThat(box.words().get(0).text()).isEqualTo(name);
  }

  @Test
  void drawsNoLineBetweenSiblingsWhoStandInDifferentRows() {
    ChartView chart =
        new Chart()
            .with(CHILD, 0, named("Child"), "", true)
            .with(MOTHER, -1, named("Mother"), "", false)
            .with(SISTER, 1, named("Sister"), "", false)
            .tied(MOTHER, CHILD, false)
            .tied(MOTHER, SISTER, Bond.SIBLINGS, false)
            .tied(CHILD, SISTER, Bond.SIBLINGS, true)
            .drawn();

    assertThat(chart.lines()).hasSize(1);
  }

  @Test
  void isNotWorthDrawingAlone() {
    assertThat(new Chart().with(CHILD, 0, named("Child"), "", true).isWorthDrawing()).isFalse();
  }
}
