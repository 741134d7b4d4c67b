package org.variorum.readingroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.variorum.entry.EntryKind;
import org.variorum.language.Texts;

/** Gathers the first page. */
@ApplicationScoped
class Threshold {
  private static final int CHANGED = 4;
  private static final int SCANS = 4;

  @Inject Shelf shelf;
  @Inject QuestionShelf questions;
  @Inject Profile profile;
  @Inject HouseOptions house;
  @Inject Totals totals;

  HomeView home(String language) {
    Profile.Said said = profile.read();
    Gathered known =
        totals.of(
            List.of("home", language, said.featured()), () -> gathered(said.featured(), language));
    List<QuestionRow> open = known.questions();
    return new HomeView(
        TextView.of(said.name(), language),
        TextView.of(said.sentence(), language),
        house.words(language),
        said.searches().stream().map(words -> TextView.of(words, language)).toList(),
        known.counts(),
        open.isEmpty() ? null : open.get(0),
        known.scans(),
        known.stories().isEmpty() ? null : known.stories().get(0),
        open.size() < 2 ? List.of() : open.subList(1, open.size()));
  }

  /** What the archive holds of it, without what the house says, which may change by the day. */
  private record Gathered(
      List<QuestionRow> questions,
      List<ListRow> scans,
      List<ListRow> stories,
      Map<String, Long> counts) {}

  private Gathered gathered(Profile.Featured featured, String language) {
    Map<String, Long> counts = counts();
    counts.put("questions", questions.count(QuestionsAsked.ALL));
    return new Gathered(
        questions.openWith(featured, language, CHANGED),
        shelf.newest(EntryKind.UNIT, true, language, SCANS),
        shelf.newest(EntryKind.STORY, false, language, 1),
        Map.copyOf(counts));
  }

  TextView name(String language) {
    return TextView.of(name(), language);
  }

  Texts name() {
    return profile.read().name();
  }

  private Map<String, Long> counts() {
    Map<EntryKind, Long> kinds = shelf.counts();
    Map<String, Long> counts = new HashMap<>();
    for (Listing listing : Listing.values()) {
      counts.put(listing.code(), sum(kinds, listing.kinds()));
    }
    counts.put("documents", kinds.getOrDefault(EntryKind.UNIT, 0L));
    return counts;
  }

  private static long sum(Map<EntryKind, Long> counts, Set<EntryKind> kinds) {
    return kinds.stream().mapToLong(kind -> counts.getOrDefault(kind, 0L)).sum();
  }
}
