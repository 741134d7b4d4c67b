package org.variorum.delivery;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.variorum.digitalobject.AccessChanged;
import org.variorum.edition.PublicationChanged;
import org.variorum.hiding.HidingChanged;
import org.variorum.identifier.ObjectId;
import org.variorum.node.LostElsewhere;
import org.variorum.node.PublishedElsewhere;

/**
 * Knows which objects visitors may see today. What the tables said is remembered for a minute, and
 * until something is published, withdrawn, hidden or closed; the day is asked each time.
 */
@ApplicationScoped
class OpenScans {
  private static final int MOST_REMEMBERED = 20_000;
  private static final Duration REMEMBERED = Duration.ofMinutes(1);

  @Inject PublishedObjects published;
  @Inject Clock clock;

  private final AtomicLong changes = new AtomicLong();
  private final Cache<ObjectId, Optional<OpenScan>> remembered =
      Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).expireAfterWrite(REMEMBERED).build();

  Optional<OpenScan> of(ObjectId id) {
    Optional<OpenScan> known = remembered.getIfPresent(id);
    return (known == null ? ask(id) : known).filter(this::isOpen);
  }

  private boolean isOpen(OpenScan scan) {
    return scan.object().access().openOn(LocalDate.now(clock));
  }

  /** An answer that was overtaken by a change is not remembered. */
  private Optional<OpenScan> ask(ObjectId id) {
    long before = changes.get();
    Optional<OpenScan> answer = published.of(id);
    remembered.put(id, answer);
    if (changes.get() != before) {
      remembered.invalidate(id);
    }
    return answer;
  }

  void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) PublicationChanged event) {
    forgetAll();
  }

  void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) AccessChanged event) {
    forgetAll();
  }

  void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) HidingChanged event) {
    forgetAll();
  }

  void forget(@Observes LostElsewhere event) {
    forgetAll();
  }

  void forget(@Observes PublishedElsewhere event) {
    forgetAll();
  }

  private void forgetAll() {
    changes.incrementAndGet();
    remembered.invalidateAll();
  }
}
