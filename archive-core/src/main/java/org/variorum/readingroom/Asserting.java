package org.variorum.readingroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.MalformedIdentifierException;

/**
 * Who says what a search finds: the source or the author that was asked for, and those to choose.
 */
@ApplicationScoped
class Asserting {
  @Inject Shelf shelf;

  /**
   * A source, or an author, that was asked for.
   *
   * @param sources the source itself, and whatever it wrote if it is an author
   * @param link how it is called; null where nothing was asked for
   */
  record Asked(List<EntryId> sources, @Nullable LinkView link) {
    static final Asked ANYONE = new Asked(List.of(), null);
  }

  /** Reads what was asked for; anyone, where nobody published goes by that identifier. */
  Asked asked(String by, String language) {
    return known(by)
        .flatMap(id -> shelf.labels(List.of(id), language).values().stream())
        .findFirst()
        .map(label -> new Asked(sources(label.id()), link(label)))
        .orElse(Asked.ANYONE);
  }

  private static Stream<EntryId> known(String by) {
    try {
      return by.isEmpty() ? Stream.empty() : Stream.of(new EntryId(by));
    } catch (MalformedIdentifierException nobody) {
      return Stream.empty();
    }
  }

  private List<EntryId> sources(EntryId asked) {
    List<EntryId> sources = new ArrayList<>(List.of(asked));
    sources.addAll(shelf.worksOf(asked));
    return sources;
  }

  /** The sources to choose from, those that say most first. */
  List<SearchView.SourceView> choice(Map<EntryId, Long> found, String language) {
    Map<EntryId, Label> labels = shelf.labels(found.keySet(), language);
    List<SearchView.SourceView> choice = new ArrayList<>();
    found.forEach(
        (id, count) -> {
          Label label = labels.get(id);
          if (label != null) {
            choice.add(new SearchView.SourceView(id.value(), link(label), count));
          }
        });
    return choice;
  }

  private static LinkView link(Label label) {
    return new LinkView(
        label.path(), label.key().isEmpty() ? label.heading() : label.key(), label.lang());
  }
}
