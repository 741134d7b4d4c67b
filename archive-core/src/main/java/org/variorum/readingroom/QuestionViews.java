package org.variorum.readingroom;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.claim.Account;
import org.variorum.claim.Claim;
import org.variorum.claim.Difference;
import org.variorum.claim.Dispute;
import org.variorum.claim.EditorsNote;
import org.variorum.claim.Passage;
import org.variorum.claim.Question;
import org.variorum.claim.Standing;
import org.variorum.edition.PublishedEdition;
import org.variorum.entry.Entry;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;
import org.variorum.projection.Questions;
import org.variorum.vocabulary.Answers;

/** Makes the view of a question; a pure function of what it is given. */
final class QuestionViews {
  private final Apparatus apparatus;
  private final SourceFilter filter;
  private final Origins origins;
  private final Notes notes;

  QuestionViews(Apparatus apparatus, Origins origins, SourceFilter filter) {
    this.apparatus = apparatus;
    this.origins = origins;
    this.filter = filter;
    this.notes = new Notes(apparatus, filter::shows);
  }

  /**
   * @param editions all that are kept of the entry, the oldest first
   */
  QuestionView of(PublishedEdition edition, Question question, List<PublishedEdition> editions) {
    Entry entry = edition.entry();
    List<Account> accounts = QuestionCards.inOrder(question);
    List<QuestionView.AccountView> told = accounts(accounts);
    List<QuestionView.ClaimView> claims = claims(question);
    QuestionCard card = new QuestionCards(apparatus).of(entry.id(), question);
    return new QuestionView(
        question.id().value(),
        entry.id().value(),
        card.path(),
        apparatus.link(entry.id()),
        card.title(),
        card.better().isPresent() ? "better" : card.contested() ? "open" : "agreed",
        card.better(),
        card.sources(),
        apparatus.text(question.differ()),
        apparatus.text(question.agreed()),
        new Comparison(apparatus, notes, accounts).of(question),
        told,
        claims,
        new Figures(apparatus, notes).of(question.liveClaims().toList()),
        question.differences().stream().map(one -> difference(question, one)).toList(),
        question.passages().stream().map(one -> passage(accounts, one)).toList(),
        note(question.note()),
        setAside(question),
        question.searches().stream()
            .map(
                one ->
                    new QuestionView.SearchedView(
                        apparatus.text(one.what()),
                        apparatus.text(one.where()),
                        one.by() == null ? "" : one.by(),
                        apparatus.date(one.when())))
            .toList(),
        new QuestionHistory(apparatus, question.id()).of(editions),
        filter.of(question),
        question.shownOn().stream().map(apparatus::link).toList(),
        Editing.view(apparatus, edition, true),
        apparatus.leavesOut(entry),
        sources(entry));
  }

  private Set<EntryId> sources(Entry entry) {
    Set<EntryId> all = new LinkedHashSet<>(apparatus.labels().keySet());
    all.add(entry.id());
    all.addAll(apparatus.sources().keySet());
    return Set.copyOf(all);
  }

  private List<QuestionView.AccountView> accounts(List<Account> accounts) {
    List<QuestionView.AccountView> views = new ArrayList<>();
    for (Account account : accounts) {
      views.add(account(QuestionCards.letter(views.size()), account));
    }
    return views;
  }

  private QuestionView.AccountView account(String letter, Account account) {
    notes.refs(account.allCitations().toList());
    return new QuestionView.AccountView(
        letter,
        account.id().value(),
        apparatus.text(account.title()),
        apparatus.date(account.firstTold().when()),
        apparatus.text(account.firstTold().by()),
        origins.of(account.allCitations().toList()),
        apparatus.text(account.prose()),
        notes.taken(),
        Codes.of(account.standing().kind()),
        apparatus.text(account.standing().reason()));
  }

  private List<QuestionView.ClaimView> claims(Question question) {
    Answers answers = Questions.answers(question, apparatus.vocabulary());
    List<Claim> live = question.liveClaims().sorted(Facts.bestFirst()).toList();
    return live.stream().map(claim -> claim(question, claim, live, answers)).toList();
  }

  private QuestionView.ClaimView claim(
      Question question, Claim claim, List<Claim> live, Answers answers) {
    boolean rival =
        live.stream().anyMatch(other -> Dispute.rivals(question, claim, other, answers));
    ValueView value = new Values(apparatus).of(claim, rival, notes.refs(claim.citations()));
    Standing standing = claim.standing();
    return new QuestionView.ClaimView(
        claim.id().value(),
        value,
        Codes.of(claim.nature()),
        Codes.of(standing.kind()),
        apparatus.text(standing.reason()),
        standing.signedBy() == null ? "" : standing.signedBy(),
        standing.signedOn() == null ? "" : apparatus.day(standing.signedOn()),
        apparatus.text(claim.remark()),
        origins.of(claim.citations()),
        notes.taken());
  }

  private QuestionView.DifferenceView difference(Question question, Difference difference) {
    return new QuestionView.DifferenceView(
        named(question, difference.one()),
        named(question, difference.other()),
        apparatus.text(apparatus.vocabulary().difference(difference.kind())),
        apparatus.text(difference.note()));
  }

  /** What a claim says, or how an account is called. */
  private TextView named(Question question, LocalId part) {
    Stream<TextView> claims =
        question.claims().stream()
            .filter(claim -> claim.id().equals(part))
            .map(claim -> new Values(apparatus).words(claim.value()));
    Stream<TextView> accounts =
        question.accounts().stream()
            .filter(account -> account.id().equals(part))
            .map(account -> apparatus.text(account.title()));
    return Stream.concat(claims, accounts).findFirst().orElse(TextView.NONE);
  }

  private QuestionView.PassageView passage(List<Account> accounts, Passage passage) {
    List<LocalId> ids = accounts.stream().map(Account::id).toList();
    int place = ids.indexOf(passage.account());
    return new QuestionView.PassageView(
        place < 0 ? "" : QuestionCards.letter(place),
        passage.from() == null ? new LinkView("", "", "") : apparatus.key(passage.from()),
        apparatus.key(passage.to()),
        apparatus.text(passage.note()));
  }

  private QuestionView.@Nullable NoteOfEditors note(@Nullable EditorsNote note) {
    return note == null
        ? null
        : new QuestionView.NoteOfEditors(
            apparatus.text(note.text()),
            note.signedBy(),
            apparatus.day(note.signedOn()),
            note.signedOn().toString());
  }

  private List<QuestionView.SetAsideView> setAside(Question question) {
    List<QuestionView.SetAsideView> all = new ArrayList<>();
    for (Account account : question.accounts()) {
      if (!account.standing().isLive()) {
        notes.refs(account.allCitations().toList());
        all.add(
            setAside(
                account.id(),
                null,
                apparatus.text(account.title()),
                apparatus.text(account.prose()),
                account.standing()));
      }
    }
    for (Claim claim : question.claims()) {
      if (!claim.isLive()) {
        notes.refs(claim.citations());
        all.add(
            setAside(
                claim.id(),
                new Values(apparatus).of(claim, false, List.of()),
                new Values(apparatus).words(claim.value()),
                apparatus.text(claim.remark()),
                claim.standing()));
      }
    }
    return all;
  }

  private QuestionView.SetAsideView setAside(
      LocalId id, @Nullable ValueView value, TextView title, TextView prose, Standing standing) {
    return new QuestionView.SetAsideView(
        id.value(),
        value,
        title,
        prose,
        apparatus.text(standing.reason()),
        standing.signedBy() == null ? "" : standing.signedBy(),
        standing.signedOn() == null ? "" : apparatus.day(standing.signedOn()),
        notes.taken());
  }
}
