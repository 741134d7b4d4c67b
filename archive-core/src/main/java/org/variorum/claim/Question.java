package org.variorum.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.authority.Basis;
import org.variorum.citation.Citation;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;
import org.variorum.language.Texts;
import org.variorum.vocabulary.Answers;

/**
 * A question on an entry with the claims and accounts that answer it.
 *
 * @param property the code of the property it asks for
 * @param wording the question in words of its own, for real disputes; else the property's
 * @param answers how many answers can be true, if otherwise than the property says
 * @param differ one plain sentence on what the accounts differ in
 * @param agreed what all sources agree on, said before what they differ in
 * @param basis why it is lawful to publish what is sensitive, where a person may be living
 * @param shownOn other entries on which it is shown
 */
public record Question(
    LocalId id,
    String property,
    Texts wording,
    @Nullable Answers answers,
    Texts differ,
    Texts agreed,
    List<Aspect> aspects,
    List<Claim> claims,
    List<Account> accounts,
    List<Difference> differences,
    List<LookedFor> searches,
    List<Passage> passages,
    @Nullable EditorsNote note,
    @Nullable Basis basis,
    List<EntryId> shownOn) {

  public Question {
    aspects = List.copyOf(aspects);
    claims = List.copyOf(claims);
    accounts = List.copyOf(accounts);
    differences = List.copyOf(differences);
    searches = List.copyOf(searches);
    passages = List.copyOf(passages);
    shownOn = List.copyOf(shownOn);
  }

  /** A question that asks for a property, with nothing to answer it yet. */
  public static Question of(LocalId id, String property) {
    return new Question(
        id,
        property,
        Texts.NONE,
        null,
        Texts.NONE,
        Texts.NONE,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        List.of());
  }

  /** Whether nothing is said of it yet but what it asks for, as when a template asked it. */
  public boolean isBare() {
    return equals(of(id, property));
  }

  public Question answeredBy(Claim claim) {
    List<Claim> more = new ArrayList<>(claims);
    more.add(claim);
    return withClaims(more);
  }

  public Question withClaims(List<Claim> changed) {
    return new Question(
        id,
        property,
        wording,
        answers,
        differ,
        agreed,
        aspects,
        changed,
        accounts,
        differences,
        searches,
        passages,
        note,
        basis,
        shownOn);
  }

  public Question lawfulBy(@Nullable Basis changed) {
    return new Question(
        id,
        property,
        wording,
        answers,
        differ,
        agreed,
        aspects,
        claims,
        accounts,
        differences,
        searches,
        passages,
        note,
        changed,
        shownOn);
  }

  public Question withAccounts(List<Account> changed) {
    return new Question(
        id,
        property,
        wording,
        answers,
        differ,
        agreed,
        aspects,
        claims,
        changed,
        differences,
        searches,
        passages,
        note,
        basis,
        shownOn);
  }

  /** The same, whose rivals differ otherwise. */
  public Question differing(List<Difference> changed) {
    return new Question(
        id, property, wording, answers, differ, agreed, aspects, claims, accounts, changed,
        searches, passages, note, basis, shownOn);
  }

  public Stream<Claim> liveClaims() {
    return claims.stream().filter(Claim::isLive);
  }

  /** The accounts that are compared: refuted ones are set aside and never a column. */
  public List<Account> liveAccounts() {
    return accounts.stream().filter(account -> account.standing().isLive()).toList();
  }

  public Stream<Citation> allCitations() {
    return Stream.concat(
        claims.stream().flatMap(claim -> claim.citations().stream()),
        accounts.stream().flatMap(Account::allCitations));
  }
}
