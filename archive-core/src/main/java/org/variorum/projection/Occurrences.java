package org.variorum.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.claim.Claim;
import org.variorum.claim.Question;
import org.variorum.claim.Value;
import org.variorum.date.HistoricalDate;
import org.variorum.edition.Occurrence;
import org.variorum.edition.Occurrence.Bounds;
import org.variorum.edition.Occurrence.Nature;
import org.variorum.entry.Entry;
import org.variorum.entry.Particulars;
import org.variorum.entry.Relation;
import org.variorum.event.Stage;
import org.variorum.identifier.EntryId;
import org.variorum.visibility.Visibility;
import org.variorum.vocabulary.Property;
import org.variorum.vocabulary.Vocabulary;

/**
 * Finds what is said of an entry at a time or at a place. What is refuted does not count, as beside
 * headings; rivals all do.
 */
final class Occurrences {
  /** Questions of which the answers say when the entry was as a whole. */
  private static final Set<String> OF_THE_WHOLE =
      Set.of("born", "died", "founded", "dissolved", "happened", "dated");

  private static final String AT_A_PLACE = "place";

  private final Entry entry;
  private final Vocabulary vocabulary;

  private Occurrences(Entry entry, Vocabulary vocabulary) {
    this.entry = entry;
    this.vocabulary = vocabulary;
  }

  static List<Occurrence> of(Entry entry, Vocabulary vocabulary) {
    Occurrences found = new Occurrences(entry, vocabulary);
    List<Occurrence> all = new ArrayList<>();
    all.addAll(found.ofQuestions());
    all.addAll(found.ofWhole());
    all.addAll(found.ofStages());
    all.addAll(found.ofRelations());
    all.addAll(found.ofInstitution());
    return all;
  }

  private List<Occurrence> ofQuestions() {
    List<Occurrence> all = new ArrayList<>();
    for (Question question : entry.questions()) {
      question
          .liveClaims()
          .filter(claim -> claim.visibility() == Visibility.PUBLIC)
          .forEach(claim -> of(question, claim).ifPresent(all::add));
    }
    return all;
  }

  private Optional<Occurrence> of(Question question, Claim claim) {
    EntryId place = place(claim.value());
    HistoricalDate when = claim.value() instanceof Value.OfDate of ? of.date() : claim.when();
    if (when == null && place == null) {
      return Optional.empty();
    }
    Bounds bounds = when == null ? around(question) : Bounds.of(when);
    return Optional.of(
        new Occurrence(
            when == null ? Nature.PLACE : Nature.CLAIM,
            question.property(),
            claim.id().value(),
            question.id().value(),
            when,
            bounds,
            Questions.isContested(question, claim, vocabulary),
            place));
  }

  private static @Nullable EntryId place(Value value) {
    if (value instanceof Value.OfPlace of) {
      return of.entry();
    }
    return value instanceof Value.OfEntry of ? of.entry() : null;
  }

  /** The time that another question gives to what this one places, else that of the whole. */
  private @Nullable Bounds around(Question placing) {
    Set<String> dating =
        vocabulary.properties().stream()
            .filter(property -> placing.property().equals(property.where()))
            .map(Property::code)
            .collect(Collectors.toSet());
    HistoricalDate whole = whole();
    return entry.questions().stream()
        .filter(question -> dating.contains(question.property()))
        .flatMap(Question::liveClaims)
        .map(claim -> claim.value() instanceof Value.OfDate of ? of.date() : null)
        .filter(Objects::nonNull)
        .map(Bounds::of)
        .reduce(Bounds::and)
        .orElse(whole == null || entry.particulars().happening() == null ? null : Bounds.of(whole));
  }

  private @Nullable HistoricalDate whole() {
    return EntryDates.whole(entry.particulars());
  }

  /** Where questions tell of it, they do so with their sources, and it is not said twice. */
  private List<Occurrence> ofWhole() {
    HistoricalDate whole = whole();
    boolean asked =
        entry.questions().stream()
            .filter(question -> OF_THE_WHOLE.contains(question.property()))
            .flatMap(Question::liveClaims)
            .anyMatch(claim -> claim.value() instanceof Value.OfDate);
    return whole == null || asked
        ? List.of()
        : List.of(new Occurrence(Nature.WHOLE, "", "", "", whole, Bounds.of(whole), false, null));
  }

  private List<Occurrence> ofStages() {
    Particulars own = entry.particulars();
    return own.happening() == null
        ? List.of()
        : own.happening().stages().stream()
            .filter(stage -> stage.when() != null || stage.place() != null)
            .map(this::of)
            .toList();
  }

  private Occurrence of(Stage stage) {
    HistoricalDate time = stage.when() == null ? whole() : stage.when();
    return new Occurrence(
        stage.when() == null ? Nature.PLACE : Nature.STAGE,
        "",
        stage.id().value(),
        "",
        stage.when(),
        time == null ? null : Bounds.of(time),
        false,
        stage.place());
  }

  private List<Occurrence> ofRelations() {
    return entry.relations().stream()
        .filter(relation -> relation.when() != null || relation.role().equals(AT_A_PLACE))
        .map(this::of)
        .toList();
  }

  private Occurrence of(Relation relation) {
    HistoricalDate time = relation.when() == null ? whole() : relation.when();
    return new Occurrence(
        relation.when() == null ? Nature.PLACE : Nature.RELATION,
        relation.role(),
        relation.id().value(),
        "",
        relation.when(),
        time == null ? null : Bounds.of(time),
        false,
        relation.entry());
  }

  private List<Occurrence> ofInstitution() {
    return Stream.ofNullable(entry.particulars().institution())
        .map(house -> house.place())
        .filter(Objects::nonNull)
        .map(place -> new Occurrence(Nature.PLACE, "", "", "", null, null, false, place))
        .toList();
  }
}
