package org.variorum.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.authority.Authority;
import org.variorum.authority.Basis;
import org.variorum.citation.Citation;
import org.variorum.claim.Account;
import org.variorum.claim.Aspect;
import org.variorum.claim.Claim;
import org.variorum.claim.Passage;
import org.variorum.claim.Question;
import org.variorum.claim.Reading;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;
import org.variorum.source.Independence;
import org.variorum.vocabulary.Property;
import org.variorum.vocabulary.Vocabulary;

/**
 * What must hold within one entry before it is kept, beyond what its values guard themselves: each
 * problem is named with its place, and none hides another.
 */
public final class EntryRules {
  private final Vocabulary vocabulary;

  public EntryRules(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Whatever is wrong with the entry, in words; empty if nothing is. */
  public List<String> problems(Entry entry) {
    List<String> found = new ArrayList<>();
    Set<LocalId> ids = Parts.of(entry).distinct(found);
    entry.questions().forEach(question -> check(entry, question, found));
    entry.body().byLanguage().values().stream()
        .flatMap(html -> BodyHtml.marks(html).stream())
        .filter(mark -> !ids.contains(mark))
        .distinct()
        .forEach(mark -> found.add("body: refers to " + mark + ", which the entry does not have"));
    entry.relations().stream()
        .filter(relation -> !vocabulary.hasRole(relation.role()))
        .forEach(r -> found.add("relation " + r.id() + ": unknown role '" + r.role() + "'"));
    entry.relations().forEach(r -> checkBasis(r.basis(), "relation " + r.id() + ": ", found));
    Authority authority = entry.particulars().authority();
    if (authority != null) {
      checkBasis(authority.basis(), "", found);
    }
    return found;
  }

  /** Whether nothing is wrong with one question of an entry. */
  public boolean allow(Entry entry, Question question) {
    List<String> found = new ArrayList<>();
    check(entry, question, found);
    return found.isEmpty();
  }

  private void check(Entry entry, Question question, List<String> found) {
    String place = "question " + question.id() + ": ";
    Optional<Property> property = vocabulary.property(question.property());
    if (property.isEmpty()) {
      found.add(place + "unknown property '" + question.property() + "'");
      return;
    }
    if (!property.get().isAskedOf(entry.kind().code())) {
      found.add(place + "'" + question.property() + "' is not asked of a " + entry.kind().code());
    }
    checkValues(question, property.get(), found);
    checkParts(question, place, found);
    checkAspects(question, place, found);
    checkCircles(question, found);
    checkBasis(question.basis(), place, found);
  }

  private static void checkCircles(Question question, List<String> found) {
    question.claims().forEach(c -> checkCircle("claim " + c.id(), c.citations().stream(), found));
    question.accounts().forEach(a -> checkCircle("account " + a.id(), a.allCitations(), found));
  }

  private static void checkCircle(String part, Stream<Citation> citations, List<String> found) {
    Set<EntryId> circle = Independence.circle(citations);
    if (!circle.isEmpty()) {
      String sources = circle.stream().map(EntryId::toString).collect(Collectors.joining(", "));
      found.add(part + ": its citations take from each other in a circle: " + sources);
    }
  }

  private void checkBasis(@Nullable Basis basis, String place, List<String> found) {
    if (basis != null && !vocabulary.hasBasis(basis.kind())) {
      found.add(place + "unknown basis '" + basis.kind() + "'");
    }
  }

  private static void checkValues(Question question, Property property, List<String> found) {
    String type = property.valueType().name().toLowerCase(Locale.ROOT);
    question.claims().stream()
        .filter(claim -> !claim.value().fits(property.valueType()))
        .forEach(c -> found.add("claim " + c.id() + ": '" + property.code() + "' takes a " + type));
  }

  private void checkParts(Question question, String place, List<String> found) {
    Set<LocalId> parts =
        Stream.concat(
                question.claims().stream().map(Claim::id),
                question.accounts().stream().map(Account::id))
            .collect(Collectors.toSet());
    Stream.of(
            question.claims().stream().flatMap(claim -> claim.against().stream()),
            question.differences().stream().flatMap(d -> Stream.of(d.one(), d.other())),
            question.passages().stream().map(Passage::account))
        .flatMap(named -> named)
        .filter(id -> !parts.contains(id))
        .distinct()
        .forEach(id -> found.add(place + "has no claim or account " + id));
    question.differences().stream()
        .filter(difference -> !vocabulary.hasDifference(difference.kind()))
        .forEach(d -> found.add(place + "unknown difference '" + d.kind() + "'"));
  }

  private static void checkAspects(Question question, String place, List<String> found) {
    Set<String> aspects = question.aspects().stream().map(Aspect::code).collect(Collectors.toSet());
    question.accounts().stream()
        .flatMap(account -> account.readings().stream())
        .map(Reading::aspect)
        .filter(aspect -> !aspects.contains(aspect))
        .distinct()
        .forEach(aspect -> found.add(place + "has no aspect '" + aspect + "'"));
  }
}
