package org.variorum.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class BranchTurnsTest {
  private static final int MUCH = 200_000;
  private static final long SHORT = 100;

  /** A reader who takes nothing before he is let. */
  private static final class SlowReader extends OutputStream {
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch let = new CountDownLatch(1);

    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      asked.countDown();
      try {
        let.await();
      } catch (InterruptedException e) {
        throw new IOException(e);
      }
    }
  }

  private static CompletableFuture<Void> writing(BranchTurns turns, OutputStream to) {
    return CompletableFuture.runAsync(
        () -> {
          try (OutputStream out = turns.begin(to).orElseThrow()) {
            out.write(new byte[MUCH]);
          } catch (IOException e) {
            throw new AssertionError(e);
          }
        });
  }

  @Test
  void whoReadsSlowlyHoldsOffNobody() throws Exception {
    BranchTurns turns = new BranchTurns(1, 10, SHORT);
    SlowReader slow = new SlowReader();
    CompletableFuture<Void> waiting = writing(turns, slow);
    assertThat(slow.asked.await(10, TimeUnit.SECONDS)).isTrue();

    ByteArrayOutputStream quick = new ByteArrayOutputStream();
    writing(turns, quick).get(10, TimeUnit.SECONDS);

    assertThat(quick.size()).isEqualTo(MUCH);
    assertThat(waiting).isNotDone();
    slow.let.countDown();
    waiting.get(10, TimeUnit.SECONDS);
  }

  @Test
  void othersComeAgainWhileAsManyAreWorkedAtAsMayBe() throws Exception {
    BranchTurns turns = new BranchTurns(1, 10, SHORT);

    try (OutputStream first = turns.begin(new ByteArrayOutputStream()).orElseThrow()) {
      first.write(1);
      assertThat(turns.begin(new ByteArrayOutputStream())).isEmpty();
    }

    assertThat(turns.begin(new ByteArrayOutputStream())).isPresent();
  }

  @Test
  void notMoreAreBegunThanMayBeHoweverSlowTheirReaders() throws Exception {
    BranchTurns turns = new BranchTurns(1, 1, SHORT);
    SlowReader slow = new SlowReader();
    CompletableFuture<Void> waiting = writing(turns, slow);
    assertThat(slow.asked.await(10, TimeUnit.SECONDS)).isTrue();

    assertThat(turns.begin(new ByteArrayOutputStream())).isEmpty();

    slow.let.countDown();
    waiting.get(10, TimeUnit.SECONDS);
    assertThat(turns.begin(new ByteArrayOutputStream())).isPresent();
  }

  @Test
  void nothingIsLostOrTurnedAround() throws Exception {
    byte[] all = new byte[MUCH + 17];
    new Random(3).nextBytes(all);
    ByteArrayOutputStream read = new ByteArrayOutputStream();

    try (OutputStream out = new BranchTurns(1, 1, SHORT).begin(read).orElseThrow()) {
      out.write(all, 0, 1000);
      out.write(all[1000]);
      out.write(all, 1001, all.length - 1001);
    }

    assertThat(read.toByteArray()).isEqualTo(all);
  }
}
