package org.variorum.admin.form;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.claim.*;
import org.variorum.identifier.LocalId;
import org.variorum.identifier.PartKind;
import org.variorum.vocabulary.Answers;
import org.variorum.vocabulary.ValueType;

/** A question with the claims and accounts that answer it. */
public final class QuestionPart extends Foldable implements Part<Question> {
  private final Ground ground;
  private final Question origin;
  private final Wording wording;
  private final Wording differ;
  private final Wording agreed;
  private final Rows<AspectPart> aspects;
  private final Rows<ClaimPart> claims;
  private final Rows<AccountPart> accounts;
  private final Rows<SearchPart> searches;
  private final NotePart note;
  private @Nullable Answers answers;

  QuestionPart(Question question, Ground ground) {
    this.ground = ground;
    this.origin = question;
    this.answers = question.answers();
    this.wording = Wording.of(question.wording(), ground);
    this.differ = Wording.of(question.differ(), ground);
    this.agreed = Wording.of(question.agreed(), ground);
    this.aspects = Rows.of(question.aspects(), one -> new AspectPart(one, ground));
    this.claims = Rows.of(question.claims(), one -> new ClaimPart(one, ground));
    this.accounts = Rows.of(question.accounts(), one -> new AccountPart(one, ground));
    this.searches = Rows.of(question.searches(), one -> new SearchPart(one, ground));
    this.note = new NotePart(question.note(), ground);
  }

  static QuestionPart fresh(String property, Ground ground) {
    return new QuestionPart(Question.of(ground.next(PartKind.QUESTION), property), ground);
  }

  public void addClaim(ValueType type) {
    claims.add(ClaimPart.fresh(type, ground));
  }

  /** Takes a claim away, and with it what was set against it. */
  public void remove(ClaimPart claim) {
    claims.remove(claim);
    claims.getList().forEach(other -> other.forget(claim.getId()));
  }

  public void addAccount() {
    accounts.add(AccountPart.fresh(ground));
  }

  public void addAspect() {
    aspects.add(new AspectPart(null, ground));
  }

  public void addSearch() {
    searches.add(new SearchPart(null, ground));
  }

  @Override
  public @Nullable Question value(Complaints complaints) {
    int before = complaints.count();
    Set<String> parts = parts();
    List<Aspect> sides = Rows.values(aspects, complaints);
    List<Claim> answersGiven = Rows.values(claims, complaints);
    List<Account> told = Rows.values(accounts, complaints);
    List<LookedFor> sought = Rows.values(searches, complaints);
    EditorsNote made = note.value(complaints);
    unfoldIfWrong(complaints, before);
    if (complaints.count() > before) {
      return null;
    }
    return new Question(
        origin.id(),
        origin.property(),
        wording.texts(),
        answers,
        differ.texts(),
        agreed.texts(),
        sides,
        answersGiven,
        told,
        differences(parts),
        sought,
        passages(parts),
        made,
        origin.shownOn());
  }

  /** The ids of the claims and accounts that are still there. */
  private Set<String> parts() {
    return Stream.concat(
            claims.getList().stream().map(ClaimPart::getId),
            accounts.getList().stream().map(AccountPart::getId))
        .collect(Collectors.toSet());
  }

  private List<Difference> differences(Set<String> parts) {
    return origin.differences().stream()
        .filter(one -> parts.contains(one.one().value()) && parts.contains(one.other().value()))
        .toList();
  }

  private List<Passage> passages(Set<String> parts) {
    return origin.passages().stream()
        .filter(passage -> parts.contains(passage.account().value()))
        .toList();
  }

  public String getId() {
    return id().value();
  }

  public LocalId id() {
    return origin.id();
  }

  /** The code of the property that it asks for. */
  public String getProperty() {
    return origin.property();
  }

  public Wording getWording() {
    return wording;
  }

  public Wording getDiffer() {
    return differ;
  }

  public Wording getAgreed() {
    return agreed;
  }

  public Rows<AspectPart> getAspects() {
    return aspects;
  }

  public Rows<ClaimPart> getClaims() {
    return claims;
  }

  public Rows<AccountPart> getAccounts() {
    return accounts;
  }

  public Rows<SearchPart> getSearches() {
    return searches;
  }

  public NotePart getNote() {
    return note;
  }

  public @Nullable Answers getAnswers() {
    return answers;
  }

  public void setAnswers(@Nullable Answers answers) {
    this.answers = answers;
  }
}
