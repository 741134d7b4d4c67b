package org.variorum.contentstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RoomTest {
  private static final int PIECE = 1_000_000;

  private final AtomicLong usable = new AtomicLong(1_000_000_000);

  @Test
  void isLookedAtBeforeTheFirstPiece() {
    usable.set(99_000_000);

    assertThat(new Room(usable::get, 100_000_000).takes(PIECE)).isFalse();
  }

  @Test
  void isSeenToEndWhileSomethingIsWritten() {
    Room room = new Room(usable::get, 100_000_000);
    assertThat(room.takes(PIECE)).isTrue();
    usable.set(100_500_000);

    int taken = 0;
    while (room.takes(PIECE)) {
      taken++;
    }

    assertThat(taken * (long) PIECE).isLessThan(Room.AT_ONCE);
  }

  @Test
  void isNotAskedForWithEachPiece() {
    AtomicInteger asked = new AtomicInteger();
    Room room =
        new Room(
            () -> {
              asked.incrementAndGet();
              return usable.get();
            },
            100_000_000);

    for (int piece = 0; piece < 100; piece++) {
      room.takes(PIECE);
    }

    assertThat(asked).hasValueLessThan(10);
  }
}
