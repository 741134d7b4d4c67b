package org.variorum.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.scan.Box;
import org.variorum.scan.PageMapping;
import org.variorum.scan.PageRecipe;
import org.variorum.scan.Rendering;

class ScanPieceTest {
  private final PageMapping page = PageMapping.of(1000, 800, PageRecipe.AS_IT_CAME);

  @Test
  void readsABoxWithinThePage() {
    assertThat(ScanPiece.Made.crop("crop/62,460,876,340.jpg", page))
        .contains(new ScanPiece.Made(Rendering.crop(new Box(62, 460, 876, 340))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "crop/62,460,939,72.jpg",
        "crop/62,460,876,341.jpg",
        "crop/0,0,0,10.jpg",
        "crop/0,0,10,0.jpg",
        "crop/-1,0,10,10.jpg",
        "crop/0,0,10.jpg",
        "crop/0,0,9999999,10.jpg",
        "crop/0,0,10,10.png"
      })
  void readsNoBoxThatDoesNotLieWithinIt(String path) {
    assertThat(ScanPiece.Made.crop(path, page)).isEmpty();
  }

  @Test
  void findsABoxOfThePageAsItCameOnThePageAsItIsShown() {
    PageMapping turned =
        PageMapping.of(1000, 800, new PageRecipe(1, 0, new Box(0, 0, 500, 800), List.of()));

    assertThat(ScanPiece.Made.crop("crop/0,0,10,20.jpg", turned))
        .contains(new ScanPiece.Made(Rendering.crop(new Box(780, 0, 20, 10))));
    assertThat(ScanPiece.Made.crop("crop/600,0,10,20.jpg", turned)).isEmpty();
  }
}
