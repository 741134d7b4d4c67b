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
    return totals.of("home " + language, () -> gathered(language));
  }

  private HomeView gathered(String language) {
    Profile.Said said = profile.read();
    List<QuestionRow> open = questions.openWith(said.featured(), language, CHANGED);
    List<ListRow> scans = shelf.newest(EntryKind.UNIT, true, language, SCANS);
    List<ListRow> stories = shelf.newest(EntryKind.STORY, false, language, 1);
    Map<String, Long> counts = counts();
    counts.put("questions", questions.count(QuestionsAsked.ALL));
    return new HomeView(
        TextView.of(said.name(), language),
        TextView.of(said.sentence(), language),
        house.words(language),
        said.searches().stream().map(words -> TextView.of(words, language)).toList(),
        Map.copyOf(counts),
        open.isEmpty() ? null : open.get(0),
        scans,
        stories.isEmpty() ? null : stories.get(0),
        open.size() < 2 ? List.of() : open.subList(1, open.size()));
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
