package org.variorum.digitalobject;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.variorum.identifier.LocalId;
import org.variorum.identifier.ObjectId;
import org.variorum.language.Texts;

class FileOrderTest {
  private final Random random = new Random(3);

  @Test
  void countsNumbersAsNumbers() {
    assertThat(sorted("leaf 10", "leaf 9", "leaf 100", "Leaf 2"))
        .containsExactly("Leaf 2", "leaf 9", "leaf 10", "leaf 100");
  }

  @Test
  void putsTheFrontOfALeafBeforeItsBack() {
    assertThat(sorted("004r", "003v", "003r")).containsExactly("003r", "003v", "004r");
  }

  @Test
  void isAnOrderForNumbersLongerThanAnyComputersOwn() {
    String long1 = "9".repeat(60);
    String long2 = "1" + "0".repeat(60);

    assertThat(sorted("a" + long2, "a" + long1, "a٣", "b"))
        .containsSubsequence("a" + long1, "a" + long2);
  }

  @Test
  void fillsTheGapOfASeries() {
    assertThat(FileOrder.place(scans("RLA_001", "RLA_003"), "RLA_002")).isEqualTo(1);
    assertThat(FileOrder.place(scans("RLA_001r", "RLA_001v"), "RLA_002r")).isEqualTo(2);
  }

  @Test
  void keepsSeriesApart() {
    List<Picture> two = scans("A_1", "A_2", "B_1");

    assertThat(FileOrder.place(two, "A_3")).isEqualTo(2);
    assertThat(FileOrder.place(two, "B_0")).isEqualTo(2);
    assertThat(FileOrder.place(two, "C_0")).isEqualTo(3);
  }

  @Test
  void putsLastWhatHasNoNumber() {
    assertThat(FileOrder.place(scans("cover", "cover"), "cover")).isEqualTo(2);
    assertThat(FileOrder.place(List.of(), "leaf 1")).isZero();
  }

  @Test
  void leavesPortraitsOutOfTheSeries() {
    List<Picture> pictures = new ArrayList<>(scans("leaf 2"));
    pictures.add(0, scans("leaf 5").get(0).usedAs(Picture.Use.PORTRAIT));

    assertThat(FileOrder.place(pictures, "leaf 1")).isEqualTo(1);
  }

  private static List<String> sorted(String... names) {
    List<String> sorted = new ArrayList<>(List.of(names));
    sorted.sort(FileOrder.BY_NAME);
    return sorted;
  }

  private List<Picture> scans(String... labels) {
    List<Picture> scans = new ArrayList<>();
    for (String label : labels) {
      scans.add(
          Picture.scan(
              new LocalId("p" + (scans.size() + 1)),
              ObjectId.random(random),
              Texts.english(label)));
    }
    return scans;
  }
}
