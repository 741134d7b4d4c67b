package org.variorum.admin.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.citation.Citation;
import org.variorum.claim.Account;
import org.variorum.claim.FirstTold;
import org.variorum.claim.Reading;
import org.variorum.claim.Standing;
import org.variorum.date.HistoricalDate;
import org.variorum.identifier.LocalId;
import org.variorum.identifier.PartKind;
import org.variorum.language.Texts;

/** A named version of what happened: its prose, who told it first, what it says on each aspect. */
public final class AccountPart extends Foldable implements Part<Account>, Identified {
  private final Ground ground;
  private final LocalId id;
  private final Wording title;
  private final Wording prose;
  private final DateField toldWhen;
  private final Wording toldBy;
  private final StandingPart standing;
  private final Rows<ReadingPart> readings;
  private final Rows<CitationPart> citations;

  AccountPart(Account account, Ground ground) {
    this(account.id(), account, ground);
  }

  private AccountPart(LocalId id, @Nullable Account account, Ground ground) {
    this.ground = ground;
    this.id = id;
    this.title = Wording.of(account == null ? Texts.NONE : account.title(), ground);
    this.prose = Wording.of(account == null ? Texts.NONE : account.prose(), ground);
    this.toldWhen = DateField.of(account == null ? null : account.firstTold().when(), ground);
    this.toldBy = Wording.of(account == null ? Texts.NONE : account.firstTold().by(), ground);
    this.standing = new StandingPart(account == null ? Standing.OPEN : account.standing(), ground);
    this.readings =
        Rows.of(
            account == null ? List.of() : account.readings(), one -> new ReadingPart(one, ground));
    this.citations =
        Rows.of(
            account == null ? List.of() : account.citations(),
            one -> new CitationPart(one, ground));
  }

  static AccountPart fresh(Ground ground) {
    AccountPart made = blank(ground);
    made.addCitation();
    return made;
  }

  /** A new account without anything in it, opened. */
  static AccountPart blank(Ground ground) {
    AccountPart made = new AccountPart(ground.next(PartKind.ACCOUNT), null, ground);
    made.unfold();
    return made;
  }

  public void addReading(String aspect) {
    readings.add(ReadingPart.fresh(aspect, ground));
  }

  public void addCitation() {
    citations.add(CitationPart.fresh(ground));
  }

  @Override
  public @Nullable Account value(Complaints complaints) {
    int before = complaints.count();
    Texts named = title.required(complaints);
    HistoricalDate told = toldWhen.required(complaints);
    Standing judged = standing.value(complaints);
    List<Reading> said = Rows.values(readings, complaints);
    List<Citation> cited = Rows.values(citations, complaints);
    unfoldIfWrong(complaints, before);
    if (told == null || judged == null || complaints.count() > before) {
      return null;
    }
    FirstTold first = new FirstTold(told, toldBy.texts());
    return new Account(id, named, prose.texts(), first, judged, said, cited);
  }

  @Override
  public String getId() {
    return id.value();
  }

  public Wording getTitle() {
    return title;
  }

  public Wording getProse() {
    return prose;
  }

  public DateField getToldWhen() {
    return toldWhen;
  }

  public Wording getToldBy() {
    return toldBy;
  }

  public StandingPart getStanding() {
    return standing;
  }

  public Rows<ReadingPart> getReadings() {
    return readings;
  }

  public Rows<CitationPart> getCitations() {
    return citations;
  }

  @Override
  public void tell(Scribe scribe) {
    scribe.part("title", title);
    scribe.part("prose", prose);
    scribe.part("toldWhen", toldWhen);
    scribe.part("toldBy", toldBy);
    scribe.part("standing", standing);
    scribe.rows("readings", readings, key -> ReadingPart.fresh("", ground));
    scribe.rows(
        "citations",
        citations,
        CitationPart::getId,
        id -> ground.again(id, () -> CitationPart.fresh(ground)));
  }
}
