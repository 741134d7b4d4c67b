package org.variorum.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.variorum.contentstore.ContentDigest;
import org.variorum.digitalobject.Access;
import org.variorum.digitalobject.ObjectState;
import org.variorum.digitalobject.ObjectView;
import org.variorum.identifier.ObjectId;

class OpenScansTest {
  private static final ObjectId PAGE = ObjectId.random(new Random(1));
  private static final LocalDate DAY = LocalDate.of(2040, 1, 1);

  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2039-12-31T23:59:59Z"));

  @Test
  void opensAtMidnightThoughItRemembersWhatTheTablesSaid() {
    OpenScans scans = new OpenScans();
    scans.published = new OneScan(new Access(Access.Status.CLOSED, DAY));
    scans.clock = new MovedClock();
    assertThat(scans.of(PAGE)).isEmpty();

    now.set(Instant.parse("2040-01-01T00:00:00Z"));

    assertThat(scans.of(PAGE)).isPresent();
  }

  private record OneScan(Access access) implements PublishedObjects {
    @Override
    public Optional<OpenScan> of(ObjectId id) {
      return Optional.of(
          new OpenScan(
              new ObjectView(
                  id,
                  new ContentDigest("0".repeat(128)),
                  10,
                  10,
                  "image/png",
                  "a.png",
                  1,
                  access,
                  ObjectState.READY,
                  1,
                  false),
              Instant.EPOCH));
    }

    @Override
    public boolean showWholeOf(ContentDigest file) {
      return true;
    }
  }

  private final class MovedClock extends Clock {
    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now.get();
    }
  }
}
