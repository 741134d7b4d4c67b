package org.variorum.readingroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.variorum.identifier.EntryId;
import org.variorum.resolver.KnownForm;
import org.variorum.search.NameFound;
import org.variorum.search.NameSearch;

/** Finds what a reader may mean who has typed so far. */
@ApplicationScoped
class Suggesting {
  private static final int MOST = 8;

  @Inject NameSearch names;
  @Inject Shelf shelf;

  /** What the index still has and the tables no longer do is left out. */
  List<SuggestionView> begun(String typed, String language) {
    List<NameFound> found = names.begun(typed, MOST);
    if (found.isEmpty()) {
      return List.of();
    }
    Map<EntryId, ListRow> rows =
        shelf.rows(found.stream().map(NameFound::id).collect(Collectors.toSet()), language);
    return found.stream()
        .flatMap(
            name ->
                Optional.ofNullable(rows.get(name.id())).stream()
                    .map(row -> view(name, row, language)))
        .toList();
  }

  private static SuggestionView view(NameFound name, ListRow row, String language) {
    KnownForm form = name.fit().form();
    boolean said = name.hasForm() && !form.text().equals(row.title().text());
    return new SuggestionView(
        row,
        said ? new TextView(form.text(), form.language()) : TextView.NONE,
        WhyView.of(name.fit(), language));
  }
}
