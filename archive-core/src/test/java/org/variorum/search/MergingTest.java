package org.variorum.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.lucene.index.MergePolicy.MergeAbortedException;
import org.hibernate.search.util.common.SearchException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.entry.EntryKind;

@Timeout(120)
class MergingTest {
  private static final int PARTS = 6;

  @TempDir Path directory;

  private final ExecutorService others = Executors.newCachedThreadPool();

  @AfterEach
  void stop() {
    others.shutdownNow();
  }

  /** Merging that comes to no end by itself: it stands still at its first bit. */
  private static final class Endless extends Merging {
    private final CountDownLatch begun = new CountDownLatch(1);

    private Endless(Path root) {
      super(root);
    }

    @Override
    void goOn() throws MergeAbortedException {
      begun.countDown();
      while (!isBrokenOff()) {
        Thread.onSpinWait();
      }
      super.goOn();
    }
  }

  private static void fill(OpenIndex index) {
    Cataloguer cataloguer = new Cataloguer(Archive.WORDS);
    IntStream.range(0, PARTS)
        .mapToObj(number -> Archive.entry(EntryKind.PERSON, "Vlasov, N" + number, "Власов"))
        .forEach(entry -> index.change(cataloguer.cards(entry), List.of()));
  }

  private static long found(OpenIndex index) {
    return index.find(new SearchQuery("Wlassow", false, null, "en", 0, 20)).total();
  }

  @Test
  void isBrokenOffByWhoClosesTheIndexAndThePartsStay() throws Exception {
    Endless merging = new Endless(directory);
    OpenIndex index = OpenIndex.in(merging);
    fill(index);
    Future<?> tidying = others.submit(index::mergePartsIfMany);
    assertThat(merging.begun.await(60, TimeUnit.SECONDS)).isTrue();
    assertThat(found(index)).isEqualTo(PARTS);

    index.close();

    tidying.get(60, TimeUnit.SECONDS);
    try (OpenIndex again = OpenIndex.in(directory)) {
      assertThat(again.parts(IndexCard.class)).isEqualTo(new Parts(PARTS, PARTS, PARTS - 1));
      assertThat(found(again)).isEqualTo(PARTS);
      again.mergePartsIfMany();
      assertThat(again.parts(IndexCard.class).number()).isEqualTo(1);
      assertThat(again.parts(NameCard.class).number()).isEqualTo(1);
      assertThat(found(again)).isEqualTo(PARTS);
    }
  }

  @Test
  void failsForWhoFillsAnIndexThatNeverServes() throws Exception {
    Endless merging = new Endless(directory);
    try (OpenIndex index = OpenIndex.in(merging)) {
      fill(index);
      Future<?> merged = others.submit(index::mergeParts);
      assertThat(merging.begun.await(60, TimeUnit.SECONDS)).isTrue();

      index.breakOffMerging();

      assertThatThrownBy(() -> merged.get(60, TimeUnit.SECONDS))
          .hasCauseInstanceOf(SearchException.class);
    }
  }
}
