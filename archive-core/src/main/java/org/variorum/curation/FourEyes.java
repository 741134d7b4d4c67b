package org.variorum.curation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.entry.Entry;
import org.variorum.living.MayBeLiving;
import org.variorum.staff.Actor;
import org.variorum.staff.Right;

/**
 * What takes two people: whoever publishes a person who may be living has the right to review and
 * is not the one who revised the entry last, so that both have had it in hand.
 *
 * @param publisher who wants to publish
 * @param reviser the key of who revised it last; null for whoever runs the machine
 */
record FourEyes(Actor publisher, @Nullable String reviser) {

  /** What is still wanting on that day; empty if nothing is. */
  Optional<Hindrance> hindrance(Entry entry, LocalDate day) {
    return MayBeLiving.on(day, entry)
        .flatMap(living -> wanting().map(kind -> new Hindrance(kind, "", living)));
  }

  private Optional<Hindrance.Kind> wanting() {
    if (!publisher.may(Right.REVIEW)) {
      return Optional.of(Hindrance.Kind.REVIEWER_WANTED);
    }
    return Objects.equals(publisher.key(), reviser)
        ? Optional.of(Hindrance.Kind.SECOND_PERSON_WANTED)
        : Optional.empty();
  }
}
