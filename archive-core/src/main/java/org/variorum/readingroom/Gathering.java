package org.variorum.readingroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.claim.Question;
import org.variorum.description.Description;
import org.variorum.edition.EditionHead;
import org.variorum.edition.Editions;
import org.variorum.edition.PublishedEdition;
import org.variorum.edition.PublishedHead;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.entry.Link;
import org.variorum.entry.Links;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ObjectId;
import org.variorum.projection.Heads;
import org.variorum.vocabulary.Vocabularies;

/** Gathers, in a few batched statements, what the views are made from. */
@ApplicationScoped
class Gathering {
  static final int LIST_PAGE = 50;
  private static final int MOST_INCOMING = 200;
  private static final int MOST_USES = 500;

  @Inject Editions editions;
  @Inject Shelf shelf;
  @Inject Branches branches;
  @Inject QuestionShelf questions;
  @Inject StoryShelf stories;
  @Inject Vocabularies vocabularies;
  @Inject Seals seals;
  @Inject Clock clock;

  EntryView entry(PublishedEdition edition, boolean current, String language, TreeAsked asked) {
    return entry(edition, current, language, asked, Map.of());
  }

  /** What is not published yet, with a label of its own in place of one from the tables. */
  EntryView draft(PublishedEdition draft, String language) {
    return entry(draft, true, language, TreeAsked.ALL, ownLabel(draft.entry(), language));
  }

  private Map<EntryId, Label> ownLabel(Entry draft, String language) {
    PublishedHead head = Heads.of(draft, vocabularies.current());
    return Map.of(draft.id(), Label.of(draft, head, language));
  }

  private EntryView entry(
      PublishedEdition edition,
      boolean current,
      String language,
      TreeAsked asked,
      Map<EntryId, Label> own) {
    Entry entry = edition.entry();
    boolean isUnit = entry.kind() == EntryKind.UNIT;
    List<TreeShelf.Higher> above = isUnit ? branches.above(entry) : List.of();
    List<Incoming> incoming =
        isUnit ? List.of() : shelf.incoming(entry.id(), language, MOST_INCOMING);
    Beside beside =
        entry.kind() == EntryKind.STORY ? stories.beside(entry.id(), language) : Beside.NONE;
    Set<EntryId> named = named(entry);
    above.forEach(higher -> named.add(higher.id()));
    beside.ids().forEach(named::add);
    Map<EntryId, Entry> cited = cited(entry, above);
    cited.values().forEach(source -> addMakers(source, named));
    Map<EntryId, Label> labels = new HashMap<>(shelf.labels(named, language));
    incoming.forEach(one -> labels.putIfAbsent(one.from().id(), one.from()));
    labels.putAll(own);
    Map<ObjectId, PageSight> sights = seals.sights(List.of(entry));
    LocalDate today = LocalDate.now(clock);
    Apparatus apparatus =
        new Apparatus(language, vocabularies.current(), labels, cited, today, Seals.among(sights));
    Surroundings around =
        new Surroundings(
            incoming,
            above.stream().flatMap(higher -> Stream.ofNullable(cited.get(higher.id()))).toList(),
            isUnit ? branches.within(Optional.of(entry.id()), asked, language) : TreePage.NOTHING,
            uses(entry, language),
            of(incoming, Link.Nature.DERIVATION),
            of(incoming, Link.Nature.BROADER),
            isUnit ? List.of() : shown(entry, incoming, language),
            beside,
            TextCount.of(entry, sights, today));
    return new EntryViews(apparatus, around).of(edition, current);
  }

  /** What an entry names, itself included. */
  private static Set<EntryId> named(Entry entry) {
    Set<EntryId> named = new LinkedHashSet<>();
    named.add(entry.id());
    Links.of(entry).forEach(link -> named.add(link.target()));
    return named;
  }

  /** What sources take from, and who keeps and made the units above, is named on the page too. */
  private static void addMakers(Entry source, Set<EntryId> named) {
    Description description = source.particulars().description();
    if (description != null) {
      named.addAll(description.creators());
      if (description.institution() != null) {
        named.add(description.institution());
      }
    }
  }

  /**
   * The sources an entry cites, the units above it, the institutions that keep them, and the places
   * of an event.
   */
  private Map<EntryId, Entry> cited(Entry entry, List<TreeShelf.Higher> above) {
    Set<EntryId> wanted = new HashSet<>();
    above.forEach(
        higher -> {
          wanted.add(higher.id());
          higher.institution().ifPresent(wanted::add);
        });
    entry.allCitations().forEach(citation -> wanted.add(citation.source().entry()));
    wanted.addAll(SmallMaps.places(entry));
    Description description = entry.particulars().description();
    if (description != null && description.institution() != null) {
      wanted.add(description.institution());
    }
    return editions.current(wanted).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, found -> found.getValue().entry()));
  }

  private List<WorkView.UseView> uses(Entry entry, String language) {
    if (entry.kind() != EntryKind.SOURCE) {
      return List.of();
    }
    Map<String, WorkView.UseView> uses = new LinkedHashMap<>();
    shelf
        .uses(entry.id(), language, MOST_USES)
        .forEach(
            use ->
                uses.merge(
                    use.from().id() + use.question() + use.stance() + use.locator(),
                    new WorkView.UseView(where(use), use.stance(), use.locator(), use.disputed()),
                    WorkView.UseView::or));
    return List.copyOf(uses.values());
  }

  private static LinkView where(Shelf.Use use) {
    return use.question().isEmpty()
        ? new LinkView(use.from().path(), use.from().heading(), use.from().lang())
        : new LinkView(
            "/entry/" + use.from().id() + "/question/" + use.question(),
            use.from().heading() + ": " + use.wording(),
            use.from().lang());
  }

  private static List<LinkView> of(List<Incoming> incoming, Link.Nature nature) {
    return incoming.stream()
        .filter(one -> one.nature() == nature)
        .map(Incoming::from)
        .map(from -> new LinkView(from.path(), from.heading(), from.lang()))
        .distinct()
        .toList();
  }

  private List<QuestionCard> shown(Entry entry, List<Incoming> incoming, String language) {
    boolean any = incoming.stream().anyMatch(one -> one.nature() == Link.Nature.SHOWN_ON);
    return any
        ? questions.shownOn(entry.id(), language).stream()
            .map(
                row ->
                    new QuestionCard(
                        "",
                        row.path(),
                        new TextView(row.title(), language),
                        row.contested(),
                        row.accounts(),
                        row.values(),
                        row.sources(),
                        TextView.NONE,
                        List.of()))
            .toList()
        : List.of();
  }

  QuestionView question(
      PublishedEdition edition, Question question, SourceAsked asked, String language) {
    return question(
        edition, question, asked, language, Map.of(), editions.all(edition.entry().id()));
  }

  QuestionView draft(PublishedEdition draft, Question question, String language) {
    return question(
        draft, question, SourceAsked.ALL, language, ownLabel(draft.entry(), language), List.of());
  }

  private QuestionView question(
      PublishedEdition edition,
      Question question,
      SourceAsked asked,
      String language,
      Map<EntryId, Label> own,
      List<PublishedEdition> history) {
    Entry entry = edition.entry();
    Map<EntryId, Entry> cited = cited(entry, List.of());
    Set<EntryId> named = named(entry);
    Map<EntryId, List<EntryId>> derivations = shelf.derivations(followed(question));
    derivations.values().forEach(named::addAll);
    Map<EntryId, Label> labels = new HashMap<>(shelf.labels(named, language));
    labels.putAll(own);
    Apparatus apparatus =
        new Apparatus(
            language,
            vocabularies.current(),
            labels,
            cited,
            LocalDate.now(clock),
            seals.of(List.of(entry)));
    Origins origins = new Origins(apparatus, derivations);
    return new QuestionViews(apparatus, origins, SourceFilter.on(apparatus, question, asked))
        .of(edition, question, history);
  }

  /** Several questions of an entry, without their history, in as many statements as one. */
  List<QuestionView> questions(
      PublishedEdition edition, List<Question> questions, String language) {
    Entry entry = edition.entry();
    Set<EntryId> named = named(entry);
    Set<EntryId> followed = new HashSet<>();
    questions.forEach(question -> followed.addAll(followed(question)));
    Map<EntryId, List<EntryId>> derivations = shelf.derivations(followed);
    derivations.values().forEach(named::addAll);
    Apparatus apparatus =
        new Apparatus(
            language,
            vocabularies.current(),
            shelf.labels(named, language),
            cited(entry, List.of()),
            LocalDate.now(clock),
            seals.of(List.of(entry)));
    Origins origins = new Origins(apparatus, derivations);
    return questions.stream()
        .map(
            question ->
                new QuestionViews(
                        apparatus, origins, SourceFilter.on(apparatus, question, SourceAsked.ALL))
                    .of(edition, question, List.of()))
        .toList();
  }

  private static Set<EntryId> followed(Question question) {
    Set<EntryId> sources = new HashSet<>();
    question
        .allCitations()
        .forEach(
            citation -> {
              sources.add(citation.source().entry());
              sources.addAll(citation.derivesFrom());
            });
    return sources;
  }

  EditionsView editions(EntryId id, List<EditionHead> heads, String language) {
    Apparatus apparatus =
        new Apparatus(
            language,
            vocabularies.current(),
            shelf.labels(List.of(id), language),
            Map.of(),
            LocalDate.now(clock));
    return new EditionsView(
        apparatus.link(id),
        id.value(),
        heads.stream()
            .map(
                head -> {
                  LocalDate day = head.publishedAt().atZone(ZoneOffset.UTC).toLocalDate();
                  return new EditionsView.Row(
                      head.number(),
                      apparatus.day(day),
                      day.toString(),
                      head.publisher(),
                      head.digest(),
                      Editing.manner(head.manner()),
                      head.withheldAs(),
                      head.suppressed());
                })
            .toList(),
        editions.current(id).filter(one -> apparatus.leavesOut(one.entry())).isPresent());
  }

  TwoEditionsView between(PublishedEdition earlier, PublishedEdition later, String language) {
    Set<EntryId> named = named(earlier.entry());
    named.addAll(named(later.entry()));
    Stream.of(earlier, later)
        .flatMap(edition -> edition.entry().allCitations())
        .forEach(citation -> named.add(citation.source().entry()));
    return new TwoEditions(
            new Apparatus(
                language,
                vocabularies.current(),
                shelf.labels(named, language),
                Map.of(),
                LocalDate.now(clock)))
        .of(earlier, later);
  }
}
