package org.variorum.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.pagetext.PageText;

/** How large a picture may become while it is read. */
class PictureSizesTest {
  @Test
  void takesALargePictureInAsTheMeanOfSquares() {
    GreySink sink = new GreySink();
    sink.begin(6_000, 6_000, 1);

    assertThat(sink.image().width()).isEqualTo(3_000);
    assertThat(sink.image().pixels().length).isLessThanOrEqualTo(20_000_000);
  }

  @Test
  void enlargesASmallPictureOnlyIfThereIsRoomForIt() {
    assertThat(Preparation.isSmall(blank(1_000, 1_500))).isTrue();
    assertThat(Preparation.isSmall(blank(1_000, 5_001))).isFalse();
    assertThat(Preparation.isSmall(blank(1_600, 100))).isFalse();
  }

  @Test
  void tellsBeforeEachReadingThatItGoesOn() {
    List<String> steps = new ArrayList<>();
    PageText unsure = new PageText(0, 0, "", List.of());

    PageText read =
        SurestReading.of(
            blank(20, 20),
            image -> {
              steps.add("read");
              return unsure;
            },
            () -> steps.add("goes on"));

    assertThat(read).isSameAs(unsure);
    assertThat(steps).containsExactly("goes on", "read", "goes on", "read", "goes on", "read");
  }

  private static GreyImage blank(int width, int height) {
    return new GreyImage(width, height, new byte[width * height]);
  }
}
