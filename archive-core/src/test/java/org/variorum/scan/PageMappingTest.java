package org.variorum.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageMappingTest {
  private static final int WIDTH = 1000;
  private static final int HEIGHT = 600;

  @Test
  void leavesAPageAsItCame() {
    PageMapping mapping = mapping(PageRecipe.AS_IT_CAME);

    assertThat(mapping.grid()).isEqualTo(new TileGrid(WIDTH, HEIGHT));
    assertThat(mapping.toShown(new Box(10, 20, 30, 40))).contains(new Box(10, 20, 30, 40));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 540, 10, 40, 30",
    "2, 960, 540, 30, 40",
    "3, 20, 960, 40, 30",
  })
  void turnsBoxesWithThePage(int quarters, int x, int y, int width, int height) {
    PageMapping mapping = mapping(new PageRecipe(quarters, 0, null, List.of()));

    assertThat(mapping.toShown(new Box(10, 20, 30, 40))).contains(new Box(x, y, width, height));
  }

  @Test
  void leavesOutWhatIsCroppedAwayAndCutsWhatIsHalfThere() {
    PageMapping right = mapping(new PageRecipe(0, 0, new Box(500, 0, 500, 600), List.of()));

    assertThat(right.toShown(new Box(10, 20, 30, 40))).isEmpty();
    assertThat(right.toShown(new Box(490, 20, 30, 40))).contains(new Box(0, 20, 20, 40));
    assertThat(right.isWithin(new Box(490, 20, 30, 40), 2)).isFalse();
    assertThat(right.isWithin(new Box(499, 20, 30, 40), 2)).isTrue();
  }

  @Test
  void holdsAllOfAStraightenedPage() {
    PageMapping mapping = mapping(new PageRecipe(0, 300, null, List.of()));

    for (int corner = 0; corner < 4; corner++) {
      PageMapping.Spot shown =
          mapping.toShown(new PageMapping.Spot(corner % 2 * WIDTH, (corner < 2 ? 0 : HEIGHT)));
      assertThat(shown.x()).isBetween(-0.5, mapping.shownWidth() + 0.5);
      assertThat(shown.y()).isBetween(-0.5, mapping.shownHeight() + 0.5);
    }
    assertThat(mapping.shownWidth()).isGreaterThan(WIDTH);
  }

  @Test
  void straightensClockwise() {
    PageMapping mapping = mapping(new PageRecipe(0, 500, null, List.of()));

    PageMapping.Spot left = mapping.toShown(new PageMapping.Spot(0, HEIGHT / 2.0));
    PageMapping.Spot right = mapping.toShown(new PageMapping.Spot(WIDTH, HEIGHT / 2.0));

    assertThat(right.y()).isGreaterThan(left.y());
  }

  @Test
  void findsEveryPlaceAgainOnTheWayBack() {
    RandomGenerator random = new Random(1);
    for (int i = 0; i < 2000; i++) {
      PageMapping mapping = mapping(any(random));
      PageMapping.Spot came =
          new PageMapping.Spot(random.nextDouble() * WIDTH, random.nextDouble() * HEIGHT);

      PageMapping.Spot back = mapping.toCame(mapping.toShown(came));

      assertThat(back.x()).isCloseTo(came.x(), within(1e-6));
      assertThat(back.y()).isCloseTo(came.y(), within(1e-6));
    }
  }

  @Test
  void holdsABoxWithinTheBoxAroundItThereAndBack() {
    RandomGenerator random = new Random(2);
    for (int i = 0; i < 2000; i++) {
      PageMapping mapping = mapping(any(random));
      Box came =
          new Box(
              random.nextInt(WIDTH - 100),
              random.nextInt(HEIGHT - 100),
              1 + random.nextInt(99),
              1 + random.nextInt(99));
      if (mapping.isWithin(came, 0)) {
        Box back = mapping.toShown(came).flatMap(mapping::toCame).orElseThrow();
        assertThat(back.x()).isLessThanOrEqualTo(came.x());
        assertThat(back.y()).isLessThanOrEqualTo(came.y());
        assertThat(back.x() + back.width()).isGreaterThanOrEqualTo(came.x() + came.width());
        assertThat(back.y() + back.height()).isGreaterThanOrEqualTo(came.y() + came.height());
      }
    }
  }

  @Test
  void paintsAPixelMoreThanACoverOnEachSide() {
    PageMapping mapping =
        mapping(
            new PageRecipe(0, 0, null, List.of(new Box(0, 10, 20, 20), new Box(990, 1, 99, 9))));

    assertThat(mapping.painted()).containsExactly(new Box(0, 9, 21, 22), new Box(989, 0, 11, 11));
    assertThat(mapping.isCovered(new Box(20, 30, 5, 5))).isTrue();
    assertThat(mapping.isCovered(new Box(21, 30, 5, 5))).isFalse();
  }

  @Test
  void knowsWhatIsNoRecipe() {
    assertThatIllegalArgumentException().isThrownBy(() -> new PageRecipe(4, 0, null, List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> new PageRecipe(0, 1501, null, List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PageRecipe(0, 0, new Box(-1, 0, 5, 5), List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PageRecipe(0, 0, null, List.of(new Box(0, 0, 0, 5))));
  }

  private static PageMapping mapping(PageRecipe recipe) {
    return PageMapping.of(WIDTH, HEIGHT, recipe);
  }

  private static PageRecipe any(RandomGenerator random) {
    @Nullable Box crop =
        random.nextBoolean() ? null : new Box(random.nextInt(400), random.nextInt(200), 300, 200);
    int straighten = random.nextBoolean() ? 0 : random.nextInt(3001) - 1500;
    return new PageRecipe(random.nextInt(4), straighten, crop, List.of());
  }
}
