package org.variorum.curation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.change.Touched;
import org.variorum.change.Weighty;
import org.variorum.entry.Entry;
import org.variorum.living.MayBeLiving;
import org.variorum.revision.Drafts;
import org.variorum.staff.Actor;
import org.variorum.staff.Right;
import org.variorum.vocabulary.Vocabulary;

/**
 * What takes two people: whoever publishes it has the right to review, and someone else wrote it. A
 * person who may be living is left by another's hand as a whole; of a standing and of what is on
 * crimes, another's hand was the last at each part that readers do not know yet.
 *
 * @param publisher who wants to publish
 */
record FourEyes(Actor publisher) {

  /**
   * What is still wanting for a person who may be living on that day; empty if nothing is.
   *
   * @param reviser the key of who revised it last; null for whoever runs the machine
   */
  Optional<Hindrance> ofTheLiving(Entry entry, @Nullable String reviser, LocalDate day) {
    return MayBeLiving.on(day, entry)
        .flatMap(living -> wanting(reviser).map(kind -> new Hindrance(kind, "", living)));
  }

  /**
   * What is still wanting for what weighs, part by part; nothing if nothing does.
   *
   * @param known what readers saw last; null if they saw nothing yet
   * @param hands how the entry was left since then, oldest first; the last is what is published
   */
  List<Hindrance> ofWhatWeighs(
      @Nullable Entry known, Stream<Drafts.Hand> hands, Vocabulary vocabulary) {
    LastHands last = new LastHands(known, vocabulary);
    hands.forEachOrdered(last::take);
    return last.weighty().stream()
        .flatMap(
            touched ->
                wanting(last.at(touched.part()))
                    .map(kind -> Hindrance.weighty(kind, touched))
                    .stream())
        .toList();
  }

  private Optional<Hindrance.Kind> wanting(@Nullable String writer) {
    if (!publisher.may(Right.REVIEW)) {
      return Optional.of(Hindrance.Kind.REVIEWER_WANTED);
    }
    return Objects.equals(publisher.key(), writer)
        ? Optional.of(Hindrance.Kind.SECOND_PERSON_WANTED)
        : Optional.empty();
  }

  /** Who was the last to touch each part that weighs. */
  private static final class LastHands {
    private final @Nullable Entry known;
    private final Vocabulary vocabulary;
    private final Map<String, Optional<String>> byPart = new HashMap<>();
    private @Nullable Entry left;

    LastHands(@Nullable Entry known, Vocabulary vocabulary) {
      this.known = known;
      this.vocabulary = vocabulary;
      this.left = known;
    }

    void take(Drafts.Hand hand) {
      Entry now = hand.left().forReaders();
      Weighty.between(left, now, vocabulary)
          .forEach(touched -> byPart.put(touched.part(), Optional.ofNullable(hand.by())));
      left = now;
    }

    List<Touched> weighty() {
      return left == null ? List.of() : Weighty.between(known, left, vocabulary);
    }

    @Nullable String at(String part) {
      return byPart.getOrDefault(part, Optional.empty()).orElse(null);
    }
  }
}
