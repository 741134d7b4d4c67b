package org.variorum.admin.form;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.authority.Basis;
import org.variorum.claim.*;
import org.variorum.identifier.LocalId;
import org.variorum.identifier.PartKind;
import org.variorum.shorthand.ReadClaim;
import org.variorum.vocabulary.Answers;
import org.variorum.vocabulary.ValueType;

/** A question with the claims and accounts that answer it. */
public final class QuestionPart extends Foldable implements Part<Question>, Identified {
  private final Ground ground;
  private final Question origin;
  private final Wording wording;
  private final Wording differ;
  private final Wording agreed;
  private final Rows<AspectPart> aspects;
  private final Rows<ClaimPart> claims;
  private final Rows<AccountPart> accounts;
  private final RivalsPart rivals;
  private final Rows<SearchPart> searches;
  private final LineField line = new LineField();
  private final NotePart note;
  private final BasisPart basis;
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
    this.rivals = new RivalsPart(question, claims, accounts, ground);
    this.searches = Rows.of(question.searches(), one -> new SearchPart(one, ground));
    this.note = new NotePart(question.note(), ground);
    this.basis = new BasisPart(question.basis(), ground);
  }

  static QuestionPart fresh(String property, Ground ground) {
    return new QuestionPart(Question.of(ground.next(PartKind.QUESTION), property), ground);
  }

  public void addClaim(ValueType type) {
    claims.add(ClaimPart.fresh(type, ground));
  }

  /** Adds a claim that was read from its line, and empties the line. */
  public void add(ReadClaim read) {
    claims.add(ClaimPart.read(read, ground));
    line.empty();
  }

  /** Takes a claim away, and with it what was set against it. */
  public void remove(ClaimPart claim) {
    claims.remove(claim);
    claims.getList().forEach(other -> other.forget(claim.getId()));
  }

  /** Says of two claims that they are one day; it stands among the differences, to be changed. */
  public void tellOneDay(SuspectedDay suspected) {
    rivals.tellOneDay(suspected);
    unfold();
  }

  /** Whether it or a claim of it stands open, or something is written in its line. */
  public boolean isShown() {
    return isOpen()
        || !line.getText().isBlank()
        || claims.getList().stream().anyMatch(ClaimPart::isOpen);
  }

  /** All that is claimed and told, in one line. */
  public String getGist() {
    return Stream.concat(
            claims.getList().stream().map(claim -> claim.getValue().getGist()),
            accounts.getList().stream().map(account -> account.getTitle().getGist()))
        .filter(gist -> !gist.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  /** The number in the id of its newest claim, which grows with each; 0 if it has none. */
  public int newestClaim() {
    return claims.getList().stream()
        .mapToInt(claim -> Integer.parseInt(claim.getId().substring(1)))
        .max()
        .orElse(0);
  }

  /** How many claims have no source. */
  public long getUnsourced() {
    return claims.getList().stream().filter(one -> one.getCitations().getCount() == 0).count();
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
    rivals.forgetWhatIsGone();
    List<Aspect> sides = Rows.values(aspects, complaints);
    List<Claim> answersGiven = Rows.values(claims, complaints);
    List<Account> told = Rows.values(accounts, complaints);
    List<Difference> differing = Rows.values(rivals.getDifferences(), complaints);
    List<Passage> travelled = Rows.values(rivals.getPassages(), complaints);
    List<LookedFor> sought = Rows.values(searches, complaints);
    EditorsNote made = note.value(complaints);
    Basis lawful = basis.value(complaints);
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
        differing,
        sought,
        travelled,
        made,
        lawful,
        origin.shownOn());
  }

  /** Opens what has one of those ids. */
  void unfold(Set<String> ids) {
    claims.getList().stream().filter(one -> ids.contains(one.getId())).forEach(Foldable::unfold);
    boolean told = accounts.getList().stream().anyMatch(one -> ids.contains(one.getId()));
    accounts.getList().stream().filter(one -> ids.contains(one.getId())).forEach(Foldable::unfold);
    if (told || ids.contains(getId())) {
      unfold();
    }
  }

  @Override
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

  /** The line in which the next claim is written. */
  public LineField getLine() {
    return line;
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

  /** How its claims and accounts differ, and which of them travelled. */
  public RivalsPart getRivals() {
    return rivals;
  }

  public Rows<SearchPart> getSearches() {
    return searches;
  }

  public NotePart getNote() {
    return note;
  }

  public BasisPart getBasis() {
    return basis;
  }

  public @Nullable Answers getAnswers() {
    return answers;
  }

  public void setAnswers(@Nullable Answers answers) {
    this.answers = answers;
  }

  @Override
  public void tell(Scribe scribe) {
    scribe.part("line", line);
    scribe.option("answers", Answers.class, answers, this::setAnswers);
    scribe.part("wording", wording);
    scribe.part("differ", differ);
    scribe.part("agreed", agreed);
    scribe.rows("aspects", aspects, key -> new AspectPart(null, ground));
    scribe.rows(
        "claims",
        claims,
        ClaimPart::getId,
        id -> ground.again(id, () -> ClaimPart.blank(ValueType.TEXT, ground)));
    scribe.rows(
        "accounts",
        accounts,
        one -> one.getId(),
        id -> ground.again(id, () -> AccountPart.blank(ground)));
    rivals.tell(scribe);
    scribe.rows("searches", searches, key -> new SearchPart(null, ground));
    scribe.part("note", note);
    scribe.part("basis", basis);
  }
}
