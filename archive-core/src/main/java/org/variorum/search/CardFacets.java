package org.variorum.search;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.citation.Citation;
import org.variorum.claim.Question;
import org.variorum.digitalobject.Picture;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.entry.Link;
import org.variorum.entry.Links;
import org.variorum.identifier.EntryId;
import org.variorum.place.Concept;
import org.variorum.place.Coordinates;
import org.variorum.source.Work;
import org.variorum.textlayer.TextState;
import org.variorum.textlayer.TextVersion;

/** Fills in by what a card is told apart from others, counted, and put in order. */
final class CardFacets {
  /** Where an entry names another as what it is about, not only as what it rests on. */
  private static final Set<Link.Nature> NAMING =
      Set.of(
          Link.Nature.RELATION,
          Link.Nature.CLAIM,
          Link.Nature.INSTITUTION,
          Link.Nature.CREATOR,
          Link.Nature.AUTHOR,
          Link.Nature.RELATED,
          Link.Nature.PLACE,
          Link.Nature.TEXT);

  /** What a question and a page have from their entry. */
  private static final List<IndexField> OF_ENTRY =
      List.of(
          IndexField.UNDER,
          IndexField.LINE,
          IndexField.NAMED,
          IndexField.TOPIC,
          IndexField.PLACE,
          IndexField.AGENT,
          IndexField.CHANGED);

  private static final List<IndexField> OF_TIME =
      List.of(
          IndexField.TIME,
          IndexField.TIME_WITHIN,
          IndexField.DECADE,
          IndexField.YEAR,
          IndexField.EARLIEST);

  /** Lifts days before our era above nought, so that they are ordered as their words are. */
  private static final long LIFT = 5_000_000_000L;

  private CardFacets() {}

  static void fill(IndexCard card, Entry entry, Placed placed) {
    card.put(IndexField.TYPE, entry.kind().code());
    card.put(IndexField.CHANGED, ordered(placed.announced()));
    card.put(IndexField.NAMED, entry.id().value());
    if (entry.kind() == EntryKind.UNIT) {
      place(card, Stream.concat(Stream.of(entry.id()), placed.above().stream()).toList());
    }
    for (EntryId named : named(entry)) {
      card.put(IndexField.NAMED, named.value());
      EntryKind kind = placed.kinds().get(named);
      if (kind != null) {
        field(kind).forEach(field -> card.put(field, named.value()));
      }
    }
    card.putAll(IndexField.LANGUAGE, languages(entry, placed.texts()));
    checked(card, placed.texts());
    locate(card, entry.particulars().concept());
  }

  /**
   * Puts a unit in the tree.
   *
   * @param line it and the units above it, the nearest first
   */
  private static void place(IndexCard card, List<EntryId> line) {
    List<String> ids = line.stream().map(EntryId::value).toList();
    card.putAll(IndexField.UNDER, ids);
    for (int from = 0; from < ids.size(); from++) {
      card.put(IndexField.LINE, String.join("/", ids.subList(from, ids.size())));
    }
  }

  /** The entries that an entry names. */
  static Set<EntryId> named(Entry entry) {
    Set<EntryId> named = new LinkedHashSet<>();
    Links.of(entry).stream()
        .filter(link -> NAMING.contains(link.nature()))
        .forEach(link -> named.add(link.target()));
    return named;
  }

  private static Stream<IndexField> field(EntryKind kind) {
    return switch (kind) {
      case TOPIC -> Stream.of(IndexField.TOPIC);
      case PLACE -> Stream.of(IndexField.PLACE);
      case PERSON, CORPORATE_BODY, FAMILY -> Stream.of(IndexField.AGENT);
      default -> Stream.empty();
    };
  }

  private static void checked(IndexCard card, Collection<TextVersion> texts) {
    if (texts.stream().anyMatch(CardFacets::isChecked)) {
      card.put(IndexField.TRAIT, Trait.CHECKED.code());
    }
  }

  private static boolean isChecked(TextVersion version) {
    return version.state() == TextState.CHECKED_ONCE || version.state() == TextState.CHECKED_TWICE;
  }

  private static void locate(IndexCard card, @Nullable Concept concept) {
    Coordinates middle = concept == null ? null : concept.coordinates();
    if (middle != null) {
      card.put(
          IndexField.LOCATION,
          String.format(
              Locale.ROOT,
              "%.6f,%.6f",
              middle.latitude().doubleValue(),
              middle.longitude().doubleValue()));
    }
  }

  private static Set<String> languages(Entry entry, Collection<TextVersion> texts) {
    Set<String> languages = new LinkedHashSet<>();
    languages.addAll(entry.summary().byLanguage().keySet());
    languages.addAll(entry.body().byLanguage().keySet());
    entry.pictures().forEach(picture -> original(picture, languages));
    entry.allCitations().forEach(citation -> quoted(citation, languages));
    Work work = entry.particulars().work();
    if (work != null) {
      work.editions().forEach(edition -> languages.add(edition.language()));
    }
    texts.forEach(version -> languages.add(version.language()));
    return spoken(languages);
  }

  private static void original(Picture picture, Set<String> languages) {
    if (picture.captions().original() != null) {
      languages.add(picture.captions().original().language());
    }
  }

  private static void quoted(Citation citation, Set<String> languages) {
    if (citation.quotation() != null) {
      languages.add(citation.quotation().language());
    }
  }

  /** Tags without script and region: {@code ru-petr1708} is read by who reads Russian. */
  private static Set<String> spoken(Set<String> tags) {
    Set<String> spoken = new LinkedHashSet<>();
    tags.stream().filter(tag -> !tag.isBlank()).forEach(tag -> spoken.add(tag.split("-", 2)[0]));
    return spoken;
  }

  /** A question has its own dates, or those of its entry if it has none. */
  static void fill(IndexCard card, Question question, IndexCard own) {
    card.put(IndexField.TYPE, "question");
    card.takeOver(own, OF_ENTRY);
    Set<String> languages = new LinkedHashSet<>();
    question.wording().byLanguage().keySet().forEach(languages::add);
    question.allCitations().forEach(citation -> quoted(citation, languages));
    card.putAll(IndexField.LANGUAGE, spoken(languages));
    if (card.values(IndexField.TIME).isEmpty()) {
      card.takeOver(own, OF_TIME);
    } else {
      card.takeOver(own, List.of(IndexField.EARLIEST));
    }
  }

  /** A page lies in the time of what it is a page of. */
  static void fill(IndexCard card, Collection<TextVersion> layers, IndexCard own) {
    card.put(IndexField.TYPE, "page");
    card.takeOver(own, OF_ENTRY);
    card.takeOver(own, OF_TIME);
    card.takeOver(own, List.of(IndexField.SORT_EN, IndexField.SORT_RU, IndexField.SORT_DE));
    card.putAll(
        IndexField.LANGUAGE,
        spoken(new LinkedHashSet<>(layers.stream().map(TextVersion::language).toList())));
    checked(card, layers);
  }

  /** A day so that words are ordered as days are; empty for none. */
  static String ordered(@Nullable Long day) {
    return day == null ? "" : "%011d".formatted(Objects.requireNonNull(day) + LIFT);
  }

  private static String ordered(Instant moment) {
    return "%011d".formatted(moment.getEpochSecond() + LIFT);
  }
}
