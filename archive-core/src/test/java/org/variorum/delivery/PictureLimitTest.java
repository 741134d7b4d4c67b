package org.variorum.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.scan.PageMapping;
import org.variorum.scan.PageRecipe;
import org.variorum.scan.PictureSize;
import org.variorum.scan.TileGrid;

/** A page of 4000 × 5000 pixels that is shown at 1000 on its longest side: a fifth of its scale. */
class PictureLimitTest {
  private static final TileGrid PAGE = new TileGrid(4000, 5000);
  private static final PageMapping AS_IT_CAME = PageMapping.of(4000, 5000, PageRecipe.AS_IT_CAME);
  private static final PictureLimit FIFTH = PictureLimit.of(PAGE, 1000);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0,0,512,512/512,512",
        "0,0,512,512/512,",
        "0,0,512,512/,512",
        "0,0,512,512/pct:100",
        "0,0,1024,1024/512,512",
        "0,0,500,500/!103,103",
        "0,0,500,500/102,100",
        "full/802,1002",
        "full/1600,2000",
        "pct:0,0,10,10/pct:30",
        "square/900,900"
      })
  void refusesEachPartLargerThanItsScale(String asked) {
    assertThatExceptionOfType(MalformedImageRequestException.class)
        .isThrownBy(() -> request(asked).in(FIFTH));
    assertThat(request(asked).in(PAGE)).isNotNull();
  }

  @Test
  void makesEachPartAtItsScaleAtMost() {
    assertThat(size("full/max")).isEqualTo(new PictureSize(800, 1000));
    assertThat(size("0,0,500,500/max")).isEqualTo(new PictureSize(100, 100));
    assertThat(size("0,0,500,500/100,")).isEqualTo(new PictureSize(100, 100));
    assertThat(size("7,7,1,1/max")).isEqualTo(new PictureSize(1, 1));
    assertThat(size("full/400,")).isEqualTo(new PictureSize(400, 500));
  }

  @Test
  void makesNoMoreThanThatInTheOldVersionEither() {
    ScanPiece.Made made =
        (ScanPiece.Made)
            ImageRequest.read(ImageVersion.TWO, List.of("full", "!9000,9000", "0", "default.jpg"))
                .in(FIFTH);

    assertThat(made.rendering().width()).isEqualTo(800);
    assertThat(made.whole()).isEqualTo(new PictureSize(800, 1000));
  }

  @Test
  void makesAllOutOfTheWholeAtItsScale() {
    ScanPiece.Made crop =
        (ScanPiece.Made) FIFTH.crop("crop/100,100,1000,500.jpg", AS_IT_CAME).orElseThrow();

    assertThat(crop.whole()).isEqualTo(new PictureSize(800, 1000));
    assertThat(crop.rendering().width()).isEqualTo(200);
    assertThat(crop.rendering().height()).isEqualTo(100);
    assertThat(FIFTH.preview()).isInstanceOf(ScanPiece.Made.class);
    assertThat(PictureLimit.of(PAGE, 2000).preview()).isEqualTo(new ScanPiece.Preview());
    assertThat(PictureLimit.none(PAGE).crop("crop/0,0,1000,500.jpg", AS_IT_CAME).orElseThrow())
        .isInstanceOfSatisfying(
            ScanPiece.Made.class, made -> assertThat(made.rendering().width()).isEqualTo(1000));
  }

  @Test
  void handsOutNoTileThatWasCutFromTheFullSize() {
    assertThat(request("0,0,4000,4096/500,512").in(PAGE)).isInstanceOf(ScanPiece.Tile.class);
    assertThat(request("0,0,4000,4096/500,512").in(FIFTH)).isInstanceOf(ScanPiece.Made.class);
  }

  @Test
  void saysItsLimitAndNamesNoTiles() {
    String three = ImageDescription.of(FIFTH, ImageVersion.THREE, "https://a.example/i");
    String two = ImageDescription.of(FIFTH, ImageVersion.TWO, "https://a.example/i");

    assertThat(three)
        .contains("\"profile\": \"level0\"", "\"width\": 4000", "\"maxWidth\": 800")
        .contains("{\"width\": 160, \"height\": 200}", "{\"width\": 800, \"height\": 1000}")
        .doesNotContain("tiles");
    assertThat(two).contains("level0.json", "\"maxHeight\": 1000").doesNotContain("tiles");
    assertThat(ImageDescription.of(PictureLimit.none(PAGE), ImageVersion.THREE, "i"))
        .contains("\"profile\": \"level2\"", "tiles");
  }

  @Test
  void holdsNothingBackOfAPageThatIsSmallerThanTheLimit() {
    PictureLimit limit = PictureLimit.of(new TileGrid(700, 900), 1200);

    assertThat(limit.isReduced()).isFalse();
    assertThat(request("0,0,512,512/512,512").in(limit)).isInstanceOf(ScanPiece.Tile.class);
  }

  private static PictureSize size(String asked) {
    ScanPiece.Made made = (ScanPiece.Made) request(asked).in(FIFTH);
    return new PictureSize(made.rendering().width(), made.rendering().height());
  }

  private static ImageRequest request(String asked) {
    return ImageRequest.read(
        ImageVersion.THREE, List.of((asked + "/0/default.jpg").split("/", -1)));
  }
}
