package org.variorum.readingroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.variorum.date.HistoricalDate;
import org.variorum.edition.Editions;
import org.variorum.edition.PublishedEdition;
import org.variorum.entry.Entry;
import org.variorum.entry.Links;
import org.variorum.identifier.EntryId;
import org.variorum.language.Texts;
import org.variorum.story.Byline;
import org.variorum.vocabulary.Vocabularies;

/** Gathers the list of stories and what a reader of news follows. */
@ApplicationScoped
class Stories {
  static final int PAGE = 20;
  private static final Byline UNSIGNED = new Byline(Texts.NONE, "", null, LocalDate.EPOCH, false);

  @Inject StoryShelf stories;
  @Inject Editions editions;
  @Inject Shelf shelf;
  @Inject Vocabularies vocabularies;
  @Inject Seals seals;
  @Inject Clock clock;

  StoriesView list(int page, String language) {
    List<Entry> told =
        inOrder(stories.stories(language, (page - 1) * PAGE, PAGE)).stream()
            .map(PublishedEdition::entry)
            .filter(entry -> entry.particulars().byline() != null)
            .toList();
    Apparatus apparatus = apparatus(namedIn(told), Map.of(), language).sealing(seals.of(told));
    Map<YearMonth, List<StoriesView.RowView>> months = new LinkedHashMap<>();
    for (Entry story : told) {
      months
          .computeIfAbsent(YearMonth.from(byline(story).dated()), month -> new ArrayList<>())
          .add(row(apparatus, story));
    }
    return new StoriesView(
        months.entrySet().stream()
            .map(month -> new StoriesView.MonthView(name(apparatus, month), month.getValue()))
            .toList(),
        stories.count(),
        page,
        PAGE);
  }

  private static String name(Apparatus apparatus, Map.Entry<YearMonth, ?> month) {
    return apparatus.date(HistoricalDate.of(month.getKey().toString()));
  }

  private List<PublishedEdition> inOrder(List<EntryId> ids) {
    Map<EntryId, PublishedEdition> found = editions.current(ids);
    return ids.stream().map(found::get).filter(Objects::nonNull).toList();
  }

  /** The stories themselves and who signs them. */
  private static Set<EntryId> namedIn(List<Entry> stories) {
    Set<EntryId> named = new HashSet<>();
    for (Entry story : stories) {
      named.add(story.id());
      EntryId author = byline(story).authorEntry();
      if (author != null) {
        named.add(author);
      }
    }
    return named;
  }

  private static Byline byline(Entry story) {
    Byline byline = story.particulars().byline();
    return byline == null ? UNSIGNED : byline;
  }

  private static StoriesView.RowView row(Apparatus apparatus, Entry story) {
    return new StoriesView.RowView(
        apparatus.link(story.id()).path(),
        apparatus.text(story.heading()),
        apparatus.text(story.summary()),
        new Bylines(apparatus).of(story, byline(story), Beside.NONE),
        plate(apparatus, story));
  }

  /** The first that may stand where nobody has asked for it. */
  private static @Nullable PictureView plate(Apparatus apparatus, Entry story) {
    return new Pictures(apparatus)
        .of(story).stream().filter(PictureView::isPlain).findFirst().orElse(null);
  }

  FeedView feed(String language) {
    List<PublishedEdition> told = inOrder(stories.stories(language, 0, PAGE));
    Set<EntryId> named = new HashSet<>();
    Set<EntryId> cited = new HashSet<>();
    for (PublishedEdition story : told) {
      named.add(story.entry().id());
      Links.of(story.entry()).forEach(link -> named.add(link.target()));
      story.entry().allCitations().forEach(citation -> cited.add(citation.source().entry()));
    }
    named.addAll(cited);
    Apparatus apparatus =
        apparatus(named, entries(cited), language)
            .sealing(seals.of(told.stream().map(PublishedEdition::entry).toList()));
    return new FeedView(
        FeedView.Subject.STORIES, told.stream().map(story -> item(apparatus, story)).toList());
  }

  private Map<EntryId, Entry> entries(Collection<EntryId> ids) {
    return editions.current(ids).values().stream()
        .map(PublishedEdition::entry)
        .collect(Collectors.toMap(Entry::id, Function.identity()));
  }

  private Apparatus apparatus(
      Collection<EntryId> named, Map<EntryId, Entry> cited, String language) {
    return new Apparatus(
        language,
        vocabularies.current(),
        shelf.labels(named, language),
        cited,
        LocalDate.now(clock));
  }

  private static FeedView.ItemView item(Apparatus apparatus, PublishedEdition story) {
    Entry entry = story.entry();
    Byline byline = byline(entry);
    return new FeedView.ItemView(
        "entry/" + entry.id(),
        apparatus.link(entry.id()).path(),
        apparatus.text(entry.heading()),
        apparatus.text(entry.summary()),
        apparatus.text(byline.kicker()),
        Bylines.signature(apparatus, byline).text(),
        byline.dated(),
        story.announcedAt(),
        apparatus.text(entry.body()).lang(),
        new Body(entry, apparatus, new Notes(apparatus)).blocks());
  }
}
