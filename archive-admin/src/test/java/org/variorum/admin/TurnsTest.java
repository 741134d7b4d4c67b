package org.variorum.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TurnsTest {
  @Test
  void letsOneRequestOfASessionInAtATime() {
    Turns turns = new Turns(Duration.ofMinutes(1));
    AtomicInteger inside = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();

    CompletableFuture<?>[] all =
        IntStream.range(0, 8)
            .mapToObj(
                n ->
                    CompletableFuture.runAsync(
                        () ->
                            take(
                                turns,
                                "one",
                                () -> {
                                  most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                                  pause();
                                  inside.decrementAndGet();
                                })))
            .toArray(CompletableFuture<?>[]::new);
    CompletableFuture.allOf(all).orTimeout(30, TimeUnit.SECONDS).join();

    assertThat(most).hasValue(1);
    assertThat(turns.busy()).isZero();
  }

  @Test
  void keepsNoSessionWaitingForAnother() {
    Turns turns = new Turns(Duration.ofMinutes(1));
    CountDownLatch other = new CountDownLatch(1);

    CompletableFuture<Void> first =
        CompletableFuture.runAsync(() -> take(turns, "one", () -> await(other)));
    take(turns, "two", other::countDown);

    first.orTimeout(30, TimeUnit.SECONDS).join();
  }

  @Test
  void sendsAwayWhoeverHasWaitedTooLong() throws Exception {
    Turns turns = new Turns(Duration.ofMillis(20));
    CountDownLatch inside = new CountDownLatch(1);
    CountDownLatch done = new CountDownLatch(1);
    CompletableFuture<Void> first =
        CompletableFuture.runAsync(
            () ->
                take(
                    turns,
                    "one",
                    () -> {
                      inside.countDown();
                      await(done);
                    }));
    await(inside);

    assertThat(turns.take("one", () -> {})).isFalse();

    done.countDown();
    first.orTimeout(30, TimeUnit.SECONDS).join();
    assertThat(turns.take("one", () -> {})).isTrue();
  }

  @Test
  void letsTheNextOneInWhileAFileIsStillWritten() throws Exception {
    Turns turns = new Turns(Duration.ofMinutes(1));
    CountDownLatch ended = new CountDownLatch(1);
    CountDownLatch written = new CountDownLatch(1);
    CompletableFuture<Void> file =
        CompletableFuture.runAsync(
            () ->
                take(
                    turns,
                    "one",
                    () -> {
                      turns.end("one");
                      ended.countDown();
                      await(written);
                    }));
    await(ended);

    assertThat(
            turns.take(
                "one",
                () -> {
                  written.countDown();
                  file.orTimeout(30, TimeUnit.SECONDS).join();
                }))
        .isTrue();
    assertThat(turns.busy()).isZero();
  }

  @Test
  void givesTheTurnBackWhenAPageFails() throws Exception {
    Turns turns = new Turns(Duration.ofMinutes(1));

    assertThatThrownBy(
            () ->
                turns.take(
                    "one",
                    () -> {
                      throw new IOException("gone");
                    }))
        .hasMessage("gone");

    assertThat(turns.busy()).isZero();
    assertThat(turns.take("one", () -> {})).isTrue();
  }

  private static void take(Turns turns, String session, Turns.Deed deed) {
    try {
      assertThat(turns.take(session, deed)).isTrue();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static void pause() {
    await(new CountDownLatch(1), 5);
  }

  private static void await(CountDownLatch latch) {
    assertThat(await(latch, 30_000)).isTrue();
  }

  private static boolean await(CountDownLatch latch, long millis) {
    try {
      return latch.await(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
