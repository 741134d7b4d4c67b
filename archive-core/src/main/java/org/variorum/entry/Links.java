package org.variorum.entry;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.citation.Citation;
import org.variorum.claim.Question;
import org.variorum.claim.Reading;
import org.variorum.claim.Value;
import org.variorum.description.Description;
import org.variorum.digitalobject.Picture;
import org.variorum.event.Stage;
import org.variorum.identifier.EntryId;
import org.variorum.place.Concept;
import org.variorum.source.Work;

/** Finds all that an entry refers to, wherever it does so. */
public final class Links {

  private Links() {}

  /** Every reference to another entry, each once. */
  public static List<Link> of(Entry entry) {
    return Stream.of(
            entry.relations().stream()
                .map(r -> link(r.entry(), Link.Nature.RELATION, r.role(), r.id().value())),
            entry.questions().stream().flatMap(Links::ofQuestion),
            entry.allCitations().flatMap(Links::ofCitation),
            entry.pictures().stream().flatMap(Links::ofPicture),
            entry.body().byLanguage().values().stream()
                .flatMap(html -> BodyHtml.entries(html).stream())
                .map(target -> link(target, Link.Nature.TEXT, "", "")),
            ofParticulars(entry.particulars()))
        .flatMap(links -> links)
        .filter(link -> !link.target().equals(entry.id()))
        .distinct()
        .toList();
  }

  private static Link link(EntryId target, Link.Nature nature, String role, String part) {
    return new Link(target, nature, role, part);
  }

  private static Stream<Link> one(@Nullable EntryId target, Link.Nature nature) {
    return target == null ? Stream.empty() : Stream.of(link(target, nature, "", ""));
  }

  private static Stream<Link> all(List<EntryId> targets, Link.Nature nature) {
    return targets.stream().map(target -> link(target, nature, "", ""));
  }

  private static Stream<Link> ofQuestion(Question question) {
    Stream<Link> claims =
        question.claims().stream()
            .flatMap(claim -> ofValue(claim.value(), question.property(), claim.id().value()));
    Stream<Link> readings =
        question.accounts().stream()
            .flatMap(account -> account.readings().stream())
            .map(Reading::value)
            .filter(Objects::nonNull)
            .flatMap(value -> ofValue(value, question.property(), question.id().value()));
    Stream<Link> passages =
        question.passages().stream()
            .flatMap(passage -> Stream.of(passage.from(), passage.to()))
            .filter(Objects::nonNull)
            .map(source -> link(source, Link.Nature.DERIVATION, "", question.id().value()));
    Stream<Link> shown = all(question.shownOn(), Link.Nature.SHOWN_ON);
    return Stream.of(claims, readings, passages, shown).flatMap(links -> links);
  }

  private static Stream<Link> ofValue(Value value, String property, String part) {
    if (value instanceof Value.OfEntry of) {
      return Stream.of(link(of.entry(), Link.Nature.CLAIM, property, part));
    }
    return value instanceof Value.OfPlace of && of.entry() != null
        ? Stream.of(link(of.entry(), Link.Nature.CLAIM, property, part))
        : Stream.empty();
  }

  private static Stream<Link> ofCitation(Citation citation) {
    String part = citation.id().value();
    return Stream.concat(
        Stream.of(link(citation.source().entry(), Link.Nature.CITATION, "", part)),
        citation.derivesFrom().stream().map(s -> link(s, Link.Nature.DERIVATION, "", part)));
  }

  private static Stream<Link> ofPicture(Picture picture) {
    return picture.custody().stream().flatMap(step -> one(step.institution(), Link.Nature.CUSTODY));
  }

  private static Stream<Link> ofParticulars(Particulars particulars) {
    return Stream.of(
            ofDescription(particulars.description()),
            ofConcept(particulars.concept()),
            ofWork(particulars.work()),
            particulars.byline() == null
                ? Stream.<Link>empty()
                : one(particulars.byline().authorEntry(), Link.Nature.AUTHOR),
            particulars.institution() == null
                ? Stream.<Link>empty()
                : one(particulars.institution().place(), Link.Nature.PLACE),
            particulars.happening() == null
                ? Stream.<Link>empty()
                : particulars.happening().stages().stream().flatMap(Links::ofStage))
        .flatMap(links -> links);
  }

  private static Stream<Link> ofStage(Stage stage) {
    return stage.place() == null
        ? Stream.empty()
        : Stream.of(link(stage.place(), Link.Nature.PLACE, "", stage.id().value()));
  }

  private static Stream<Link> ofDescription(@Nullable Description unit) {
    return unit == null
        ? Stream.empty()
        : Stream.of(
                one(unit.parent(), Link.Nature.PARENT),
                one(unit.institution(), Link.Nature.INSTITUTION),
                all(unit.creators(), Link.Nature.CREATOR))
            .flatMap(links -> links);
  }

  private static Stream<Link> ofConcept(@Nullable Concept concept) {
    return concept == null
        ? Stream.empty()
        : Stream.concat(
            one(concept.broader(), Link.Nature.BROADER),
            all(concept.related(), Link.Nature.RELATED));
  }

  private static Stream<Link> ofWork(@Nullable Work work) {
    return work == null
        ? Stream.empty()
        : Stream.concat(
            all(work.authorEntries(), Link.Nature.AUTHOR),
            all(work.derivesFrom(), Link.Nature.DERIVATION));
  }
}
