package org.variorum.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PageStripTest {

  @Test
  void holdsAllPagesOfAShortDocument() {
    PageStrip strip = PageStrip.around(pages(3), 2);

    assertThat(numbers(strip)).containsExactly(1, 2, 3);
    assertThat(strip.earlier()).isEmpty();
    assertThat(strip.later()).isEmpty();
  }

  @Test
  void holdsOfThousandsOnlyThoseNear() {
    PageStrip strip = PageStrip.around(pages(2000), 1000);

    assertThat(numbers(strip)).hasSize(31).startsWith(985).endsWith(1015);
    assertThat(strip.earlier().orElseThrow().number()).isEqualTo(969);
    assertThat(strip.later().orElseThrow().number()).isEqualTo(1031);
  }

  @Test
  void leadsFromStripToStripOverEveryPage() {
    List<PictureView> pages = pages(100);
    PageStrip strip = PageStrip.around(pages, 1);
    List<Integer> seen = new ArrayList<>(numbers(strip));
    while (strip.later().isPresent()) {
      strip = PageStrip.around(pages, strip.later().get().number());
      seen.addAll(numbers(strip));
    }

    assertThat(seen.stream().distinct()).hasSize(100);
  }

  private static List<Integer> numbers(PageStrip strip) {
    return strip.leaves().stream().map(PageStrip.Leaf::number).toList();
  }

  private static List<PictureView> pages(int count) {
    TextView none = TextView.NONE;
    return IntStream.rangeClosed(1, count)
        .mapToObj(
            number ->
                new PictureView(
                    "",
                    "/" + number,
                    "page",
                    none,
                    none,
                    "",
                    none,
                    none,
                    none,
                    none,
                    List.of(),
                    SealView.NONE))
        .toList();
  }
}
