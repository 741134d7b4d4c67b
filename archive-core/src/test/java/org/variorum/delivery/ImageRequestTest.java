package org.variorum.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.scan.TileGrid;
import org.variorum.scan.TilePlace;

class ImageRequestTest {
  private static final TileGrid PAGE = new TileGrid(1301, 901);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0,0,512,512/512,512 | 0 | 0 | 0",
        "0,0,512,512/max | 0 | 0 | 0",
        "1024,512,277,389/277,389 | 0 | 2 | 1",
        "1024,512,277,389/277, | 0 | 2 | 1",
        "1024,512,512,512/277,389 | 0 | 2 | 1",
        "0,0,1024,901/512,451 | 1 | 0 | 0",
        "1024,0,277,901/139,451 | 1 | 1 | 0",
        "full/326,226 | 2 | 0 | 0",
        "0,0,1301,901/326,226 | 2 | 0 | 0"
      })
  void findsTheTileThatAnswers(String asked, int level, int column, int row) {
    assertThat(piece(asked)).contains(new ScanPiece.Tile(new TilePlace(level, column, row)));
  }

  @Test
  void answersTheWholeWithThePreviewOrTheThumbnail() {
    assertThat(piece("full/max")).contains(new ScanPiece.Preview());
    assertThat(piece("full/1200,831")).contains(new ScanPiece.Preview());
    assertThat(piece("full/200,139")).contains(new ScanPiece.Thumbnail());
    assertThat(piece("full/200,")).contains(new ScanPiece.Thumbnail());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "full/1301,901",
        "full/300,",
        "1,0,512,512/512,512",
        "0,0,512,512/256,256",
        "0,0,511,512/511,512",
        "99999,0,512,512/512,512",
        "square/max",
        "pct:0,0,10,10/max",
        "0,0,1024,901/max"
      })
  void hasNothingForWhatWasNotCut(String asked) {
    assertThat(piece(asked)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "full/max/90/default.jpg",
        "full/max/0/gray.jpg",
        "full/max/0/default.png",
        "full/max/0",
        "full/max/0/default.jpg/more",
        "../../0/default.jpg/"
      })
  void doesNotReadWhatLevelNoughtHasNot(String path) {
    assertThat(ImageRequest.read(path)).isEmpty();
  }

  private static Optional<ScanPiece> piece(String regionAndSize) {
    return ImageRequest.read(regionAndSize + "/0/default.jpg").flatMap(image -> image.in(PAGE));
  }
}
