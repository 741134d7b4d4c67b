package org.variorum.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.admin.signin.DeskLanguage;
import org.variorum.claim.Claim;
import org.variorum.claim.Question;
import org.variorum.claim.Value;
import org.variorum.entry.CitedPlace;
import org.variorum.entry.Entry;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;

/** What an entry states that evidence can be given of. */
@RequestScoped
public class CitableStatements {
  private static final int LONGEST = 120;

  @Inject EntryActs entries;
  @Inject DeskLanguage language;

  private final Map<EntryId, List<Statement>> known = new HashMap<>();

  /** A claim or an account: the question, and what it answers. */
  public record Statement(LocalId id, String question, String words) {
    public String label() {
      return question + ": " + words;
    }
  }

  List<Statement> of(EntryId entry) {
    return known.computeIfAbsent(entry, id -> read(entries.open(id).entry()));
  }

  /** The claim or account that a citation hangs on. */
  Optional<LocalId> holder(EntryId entry, LocalId citation) {
    return CitedPlace.of(entries.open(entry).entry()).stream()
        .filter(place -> place.citation().id().equals(citation))
        .flatMap(place -> Stream.ofNullable(place.part()))
        .findFirst();
  }

  private List<Statement> read(Entry entry) {
    Map<EntryId, String> headings =
        entries.headings(
            entry.questions().stream()
                .flatMap(question -> question.claims().stream())
                .flatMap(claim -> Stream.ofNullable(named(claim.value())))
                .distinct()
                .toList());
    LineWords words = new LineWords(language.getLocale());
    List<Statement> statements = new ArrayList<>();
    for (Question question : entry.questions()) {
      String asked = label(question);
      for (Claim claim : question.claims()) {
        EntryId named = named(claim.value());
        String called = named == null ? "" : headings.getOrDefault(named, named.value());
        statements.add(
            new Statement(claim.id(), asked, shortened(words.value(claim.value(), called))));
      }
      question
          .accounts()
          .forEach(
              account ->
                  statements.add(
                      new Statement(
                          account.id(),
                          asked,
                          shortened(account.title().wordsIn(language.getTag())))));
    }
    return statements;
  }

  private String label(Question question) {
    String own = question.wording().wordsIn(language.getTag());
    return own.isEmpty() ? entries.label(question.property(), language.getTag()) : own;
  }

  private static @Nullable EntryId named(Value value) {
    return value instanceof Value.OfEntry entry
        ? entry.entry()
        : value instanceof Value.OfPlace place ? place.entry() : null;
  }

  private static String shortened(String words) {
    return words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
  }
}
