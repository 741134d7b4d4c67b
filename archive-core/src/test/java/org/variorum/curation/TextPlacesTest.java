package org.variorum.curation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextPlacesTest {

  @Test
  void goesByTheNameOfTheScan() {
    assertThat(
            TextPlaces.of(
                List.of("alto/Leaf_2.xml", "leaf_1.XML", "other.txt"),
                List.of("Leaf_1.tif", "leaf_2.jpg")))
        .containsExactly(Optional.of(1), Optional.of(0), Optional.empty());
  }

  @Test
  void goesByTheOrderIfNothingIsCalledAlikeAndThereAreAsMany() {
    assertThat(TextPlaces.of(List.of("b.txt", "a.txt"), List.of("scan1.jpg", "scan2.jpg")))
        .containsExactly(Optional.of(1), Optional.of(0));
    assertThat(TextPlaces.of(List.of("b.txt"), List.of("scan1.jpg", "scan2.jpg")))
        .containsExactly(Optional.empty());
  }

  @Test
  void givesAPageToOneFileOnly() {
    assertThat(TextPlaces.of(List.of("a.xml", "a.txt"), List.of("a.jpg", "b.jpg")))
        .containsExactly(Optional.of(0), Optional.empty());
  }
}
