package org.variorum.pagetext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.scan.Box;

class ArrangedLineTest {
  private static final Box TOP = new Box(10, 10, 200, 20);
  private static final Box BELOW = new Box(10, 40, 200, 20);
  private static final PageText PAGE =
      new PageText(
          500,
          500,
          "de",
          List.of(
              new TextRegion(
                  "r1",
                  TOP,
                  List.of(
                      new TextLine(
                          "r1l1",
                          TOP,
                          List.of(new TextWord("Befehl", new Box(12, 10, 90, 20), 60))),
                      new TextLine("r1l2", BELOW, List.of(TextWord.of("Nr.1", BELOW)))))));

  @Test
  void keepsThePlacesOfWordsInALineThatStays() {
    PageText page = arranged(line("r1l2", BELOW, "Nr. 1", true), line("r1l1", TOP, "Befehl", true));

    assertThat(page.plain()).isEqualTo("Nr. 1\n\nBefehl");
    assertThat(page.lines().map(TextLine::id)).containsExactly("r1l1", "r2l1");
    assertThat(page.lines().toList().get(1).words().get(0).box())
        .isEqualTo(new Box(12, 10, 90, 20));
  }

  @Test
  void givesTheWordsOfANewLineTheRoomOfIt() {
    Box half = new Box(110, 10, 100, 20);

    PageText page = arranged(line("", half, "des Tages", true));

    assertThat(page.words().map(TextWord::box))
        .allSatisfy(box -> assertThat(box.x()).isBetween(110, 210));
  }

  @Test
  void tellsWhetherOnlyWordsChanged() {
    assertThat(isAsBefore(line("r1l1", TOP, "other", true), line("r1l2", BELOW, "words", false)))
        .isTrue();
    assertThat(isAsBefore(line("r1l1", TOP, "", true))).isFalse();
    assertThat(isAsBefore(line("r1l2", BELOW, "", true), line("r1l1", TOP, "", false))).isFalse();
    assertThat(isAsBefore(line("r1l1", TOP, "", true), line("r1l2", BELOW, "", true))).isFalse();
    assertThat(isAsBefore(line("r1l1", BELOW, "", true), line("r1l2", BELOW, "", false))).isFalse();
  }

  private static ArrangedLine line(String id, Box box, String text, boolean begins) {
    return new ArrangedLine(id, box, text, begins);
  }

  private static PageText arranged(ArrangedLine... lines) {
    return ArrangedLine.page(PAGE, List.of(lines), 500, 500, "de");
  }

  private static boolean isAsBefore(ArrangedLine... lines) {
    return ArrangedLine.isAsBefore(PAGE, List.of(lines));
  }
}
