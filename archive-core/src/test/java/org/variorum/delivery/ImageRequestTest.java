package org.variorum.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.scan.Box;
import org.variorum.scan.PictureFormat;
import org.variorum.scan.Quality;
import org.variorum.scan.Rendering;
import org.variorum.scan.TileGrid;
import org.variorum.scan.TilePlace;
import org.variorum.scan.Turn;

class ImageRequestTest {
  private static final TileGrid PAGE = new TileGrid(1301, 901);
  private static final TileGrid LARGE = new TileGrid(6000, 8000);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0,0,512,512/512,512 | 0 | 0 | 0",
        "0,0,512,512/max | 0 | 0 | 0",
        "0,0,512,512/!512,512 | 0 | 0 | 0",
        "0,0,512,512/pct:100 | 0 | 0 | 0",
        "1024,512,277,389/277,389 | 0 | 2 | 1",
        "1024,512,277,389/277, | 0 | 2 | 1",
        "1024,512,277,389/,389 | 0 | 2 | 1",
        "1024,512,512,512/277,389 | 0 | 2 | 1",
        "0,0,1024,901/512,451 | 1 | 0 | 0",
        "0,0,1024,901/512, | 1 | 0 | 0",
        "1024,0,277,901/139,451 | 1 | 1 | 0",
        "full/326,226 | 2 | 0 | 0",
        "0,0,1301,901/326,226 | 2 | 0 | 0"
      })
  void findsTheTileThatAnswers(String asked, int level, int column, int row) {
    assertThat(piece(asked)).isEqualTo(new ScanPiece.Tile(new TilePlace(level, column, row)));
  }

  @Test
  void answersTheWholeWithThePreviewOrTheThumbnail() {
    assertThat(piece("full/1200,831")).isEqualTo(new ScanPiece.Preview());
    assertThat(piece("full/!1200,1200")).isEqualTo(new ScanPiece.Preview());
    assertThat(piece("full/200,139")).isEqualTo(new ScanPiece.Thumbnail());
    assertThat(piece("full/200,")).isEqualTo(new ScanPiece.Thumbnail());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "full/max | 0 | 0 | 1301 | 901 | 1301 | 901",
        "square/max | 200 | 0 | 901 | 901 | 901 | 901",
        "1,0,512,512/512,512 | 1 | 0 | 512 | 512 | 512 | 512",
        "0,0,512,512/256,256 | 0 | 0 | 512 | 512 | 256 | 256",
        "1300,900,9,9/max | 1300 | 900 | 1 | 1 | 1 | 1",
        "pct:10,20.5,50,50/max | 130 | 185 | 651 | 451 | 651 | 451",
        "full/300, | 0 | 0 | 1301 | 901 | 300 | 208",
        "full/,300 | 0 | 0 | 1301 | 901 | 433 | 300",
        "full/pct:50 | 0 | 0 | 1301 | 901 | 651 | 451",
        "full/300,20 | 0 | 0 | 1301 | 901 | 300 | 20",
        "full/!300,20 | 0 | 0 | 1301 | 901 | 29 | 20",
        "0,0,1000,1/10, | 0 | 0 | 1000 | 1 | 10 | 1"
      })
  void hasAllElseMade(String asked, int x, int y, int w, int h, int width, int height) {
    assertThat(piece(asked))
        .isEqualTo(
            new ScanPiece.Made(
                new Rendering(
                    new Box(x, y, w, h),
                    width,
                    height,
                    Turn.NONE,
                    Quality.DEFAULT,
                    PictureFormat.JPG)));
  }

  @ParameterizedTest
  @CsvSource({"90/default.jpg", "!0/default.jpg", "0/gray.jpg", "0/bitonal.jpg", "0/default.png"})
  void hasATileMadeAnewWhereItIsWantedOtherwise(String how) {
    assertThat(request("0,0,512,512/512,512/" + how).in(PAGE)).isInstanceOf(ScanPiece.Made.class);
  }

  @Test
  void makesAPageNoLargerThanItsLimit() {
    Rendering made = request("full/max/0/default.jpg").on(PictureLimit.none(LARGE));

    assertThat(made.width()).isEqualTo(2250);
    assertThat(made.height()).isEqualTo(3000);
    assertThatExceptionOfType(MalformedImageRequestException.class)
        .isThrownBy(() -> request("full/3001,3001/0/default.jpg").in(LARGE))
        .withMessageContaining("at most 3000 pixels");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "full/max/0/default",
        "full/max/0/default.tif",
        "full/max/0/native.jpg",
        "full/max/45/default.jpg",
        "full/max/361/default.jpg",
        "full/max/-90/default.jpg",
        "full/max/default.jpg",
        "full/max/0/0/default.jpg",
        "full/full/0/default.jpg",
        "full/,/0/default.jpg",
        "full/!,300/0/default.jpg",
        "full/0,/0/default.jpg",
        "full/pct:0/0/default.jpg",
        "full/pct:200/0/default.jpg",
        "full/1302,/0/default.jpg",
        "full/,902/0/default.jpg",
        "full/1302,1/0/default.jpg",
        "full/!2000,3000/0/default.jpg",
        "full/9999999999,/0/default.jpg",
        "fool/max/0/default.jpg",
        "0,0,0,10/max/0/default.jpg",
        "1301,0,10,10/max/0/default.jpg",
        "999999999,0,999999999,10/max/0/default.jpg",
        "-1,0,10,10/max/0/default.jpg",
        "pct:100,0,10,10/max/0/default.jpg",
        "pct:0,0,0,10/max/0/default.jpg",
        "/max/0/default.jpg"
      })
  void refusesWhatAsksForNoPicture(String path) {
    assertThatExceptionOfType(MalformedImageRequestException.class)
        .isThrownBy(() -> request(path).in(PAGE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"^max", "^2000,", "^,2000", "^pct:200", "^2000,2000", "^!2000,2000"})
  void offersNothingThatIsLargerThanTheScan(String size) {
    assertThatExceptionOfType(EnlargingNotOfferedException.class)
        .isThrownBy(() -> request("full/" + size + "/0/default.jpg"));
  }

  @Test
  void knowsTheOldWordsOnlyInTheOldVersion() {
    assertThat(old("full/full/0/default.jpg").on(PictureLimit.none(PAGE)).width()).isEqualTo(1301);
    assertThat(old("full/!2000,3000/0/default.jpg").on(PictureLimit.none(PAGE)).width())
        .isEqualTo(1301);
    assertThatExceptionOfType(MalformedImageRequestException.class)
        .isThrownBy(() -> old("full/^max/0/default.jpg"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0,0,1301,901/1301,901/0/color.jpg | full/max/0/default.jpg | full/full/0/default.jpg",
        "pct:0,0,50,50/pct:50/!360/gray.png | 0,0,651,451/326,226/!0/gray.png"
            + " | 0,0,651,451/326,/!0/gray.png",
        "full/300,20/270/bitonal.jpg | full/300,20/270/bitonal.jpg | full/300,20/270/bitonal.jpg"
      })
  void tellsTheOneAddressAmongThoseOfAPicture(String path, String three, String two) {
    assertThat(request(path).canonical(PictureLimit.none(PAGE))).isEqualTo(three);
    assertThat(old(path).canonical(PictureLimit.none(PAGE))).isEqualTo(two);
  }

  private static ScanPiece piece(String asked) {
    return request(asked + "/0/default.jpg").in(PAGE);
  }

  private static ImageRequest request(String path) {
    return ImageRequest.read(ImageVersion.THREE, List.of(path.split("/", -1)));
  }

  private static ImageRequest old(String path) {
    return ImageRequest.read(ImageVersion.TWO, List.of(path.split("/", -1)));
  }
}
