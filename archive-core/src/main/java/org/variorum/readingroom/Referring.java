package org.variorum.readingroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.claim.Question;
import org.variorum.date.DateText;
import org.variorum.date.HistoricalDate;
import org.variorum.description.Description;
import org.variorum.digitalobject.Picture;
import org.variorum.edition.PublishedEdition;
import org.variorum.entry.Entry;
import org.variorum.identifier.EntryId;
import org.variorum.projection.Questions;
import org.variorum.reference.Contributor;
import org.variorum.reference.Reference;
import org.variorum.reference.ReferenceFormat;
import org.variorum.reference.ReferenceStyle;
import org.variorum.reference.StyledReferences;
import org.variorum.source.Work;
import org.variorum.source.WorkEdition;
import org.variorum.story.Byline;
import org.variorum.vocabulary.Vocabularies;

/** Makes the bibliographic references to entries and their parts. */
@ApplicationScoped
class Referring {
  private static final Pattern DAY = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

  @Inject Shelf shelf;
  @Inject Profile profile;
  @Inject Vocabularies vocabularies;
  @Inject Clock clock;

  /** What is to be cited, where it is read, and by whom. */
  record Asked(PublishedEdition edition, String part, String language, String root) {
    Entry entry() {
      return edition.entry();
    }
  }

  /** The page on which a reader picks a style; empty if the entry has no such part. */
  Optional<CiteView> view(Asked asked, ReferenceStyle style) {
    Label label =
        shelf.labels(List.of(asked.entry().id()), asked.language()).get(asked.entry().id());
    return label == null
        ? Optional.empty()
        : reference(asked).map(reference -> view(asked, style, label, reference));
  }

  private static CiteView view(
      Asked asked, ReferenceStyle style, Label label, Reference reference) {
    return new CiteView(
        asked.entry().id().value(),
        new LinkView(label.path(), label.heading(), label.lang()),
        new TextView(reference.title(), reference.language()),
        asked.part(),
        style.code(),
        Stream.of(ReferenceStyle.values())
            .map(one -> new CiteView.Choice(one.code(), one.title()))
            .toList(),
        StyledReferences.written(reference, style, asked.language()),
        Stream.of(ReferenceFormat.values())
            .map(one -> new CiteView.Choice(one.code(), one.title()))
            .toList(),
        Set.of(asked.entry().id()));
  }

  Optional<Reference> reference(Asked asked) {
    return reference(asked, shelf.labels(named(asked.entry()), asked.language()));
  }

  /** Those of many, with one question for all whom they name. */
  List<Reference> references(List<Asked> all, String language) {
    Set<EntryId> named = new HashSet<>();
    all.forEach(asked -> named.addAll(named(asked.entry())));
    Map<EntryId, Label> labels = shelf.labels(named, language);
    return all.stream().flatMap(asked -> reference(asked, labels).stream()).toList();
  }

  /** Whom a reference names: who signed, and who keeps it. */
  private static Set<EntryId> named(Entry entry) {
    Byline byline = entry.particulars().byline();
    Description unit = entry.particulars().description();
    return Stream.of(
            byline == null ? null : byline.authorEntry(), unit == null ? null : unit.institution())
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  private Optional<Reference> reference(Asked asked, Map<EntryId, Label> labels) {
    Work work = asked.entry().particulars().work();
    Optional<WorkEdition> edition =
        work == null
            ? Optional.empty()
            : work.editions().stream()
                .filter(one -> one.id().value().equals(asked.part()))
                .findFirst();
    return edition.isPresent()
        ? edition.map(held -> work(asked, Objects.requireNonNull(work), held))
        : part(asked).map(part -> page(asked, part, labels));
  }

  /** What a part adds to the title of its entry, and where it is read. */
  private record Part(String title, String path) {}

  private Optional<Part> part(Asked asked) {
    Entry entry = asked.entry();
    if (asked.part().isEmpty()) {
      return Optional.of(
          new Part("", "/entry/" + entry.id() + "/edition/" + asked.edition().number()));
    }
    return Stream.concat(
            entry.questions().stream().flatMap(question -> parts(asked, question)),
            entry.pictures().stream()
                .filter(picture -> picture.object().value().equals(asked.part()))
                .map(picture -> leaf(asked, picture)))
        .findFirst();
  }

  private Stream<Part> parts(Asked asked, Question question) {
    String wording = Questions.wording(question, vocabularies.current()).wordsIn(asked.language());
    String path = Paths.question(asked.entry().id(), question.id());
    if (question.id().value().equals(asked.part())) {
      return Stream.of(new Part(wording, path));
    }
    return Stream.concat(
            question.claims().stream()
                .filter(claim -> claim.id().value().equals(asked.part()))
                .map(claim -> wording + " (" + claim.id() + ")"),
            question.accounts().stream()
                .filter(account -> account.id().value().equals(asked.part()))
                .map(account -> wording + ": " + account.title().wordsIn(asked.language())))
        .map(title -> new Part(title, path + "#" + asked.part()));
  }

  private static Part leaf(Asked asked, Picture picture) {
    return new Part(
        picture.label().wordsIn(asked.language()),
        Paths.scan(asked.entry().id(), picture.object()));
  }

  private Reference page(Asked asked, Part part, Map<EntryId, Label> labels) {
    Entry entry = asked.entry();
    Byline byline = entry.particulars().byline();
    Description unit = entry.particulars().description();
    String heading = entry.heading().wordsIn(asked.language());
    return new Reference(
        unit == null ? Reference.Type.PAGE : Reference.Type.UNPUBLISHED,
        "variorum-" + entry.id() + (asked.part().isEmpty() ? "" : "-" + asked.part()),
        byline == null ? List.of() : List.of(Contributor.named(signature(byline, labels))),
        part.title().isEmpty() ? heading : heading + ": " + part.title(),
        profile.read().name().wordsIn(asked.language()),
        String.valueOf(asked.edition().number()),
        asked.edition().publishedAt().atZone(ZoneOffset.UTC).toLocalDate().toString(),
        Reference.Imprint.NONE,
        unit == null ? Reference.Kept.NOWHERE : kept(unit, labels),
        asked.root() + part.path(),
        LocalDate.now(clock),
        entry.heading().in(asked.language()).map(text -> text.language()).orElse(""));
  }

  private static String signature(Byline byline, Map<EntryId, Label> labels) {
    EntryId author = byline.authorEntry();
    Label label = author == null ? null : labels.get(author);
    return label == null ? byline.author() : label.heading();
  }

  private static Reference.Kept kept(Description unit, Map<EntryId, Label> labels) {
    EntryId house = unit.institution();
    Label label = house == null ? null : labels.get(house);
    return new Reference.Kept(
        label == null ? "" : label.heading(), unit.code() == null ? "" : unit.code().value());
  }

  private Reference work(Asked asked, Work work, WorkEdition held) {
    return new Reference(
        held.publisher() == null && held.address() != null
            ? Reference.Type.PAGE
            : Reference.Type.BOOK,
        asked.entry().id() + "-" + held.id(),
        work.authors().stream().map(Contributor::named).toList(),
        held.title(),
        "",
        "",
        issued(held.published()),
        new Reference.Imprint(or(held.publisher()), or(held.place()), or(held.isbn())),
        Reference.Kept.NOWHERE,
        or(held.address()),
        LocalDate.now(clock),
        held.language());
  }

  /** Styles take whole years, months and days; anything less sure is left out. */
  private static String issued(@Nullable HistoricalDate date) {
    return date == null
        ? ""
        : DateText.machineValue(date).filter(day -> DAY.matcher(day).matches()).orElse("");
  }

  private static String or(@Nullable String words) {
    return words == null ? "" : words;
  }
}
