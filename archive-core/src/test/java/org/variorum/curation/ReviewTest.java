package org.variorum.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.variorum.ArchiveDatabase;
import org.variorum.Database;
import org.variorum.claim.Claim;
import org.variorum.claim.LookedFor;
import org.variorum.claim.Nature;
import org.variorum.claim.Question;
import org.variorum.claim.Standing;
import org.variorum.claim.Value;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;
import org.variorum.identifier.PartKind;
import org.variorum.language.MalformedTextException;
import org.variorum.language.Texts;
import org.variorum.review.NotInReviewException;
import org.variorum.review.Outcome;
import org.variorum.review.Place;
import org.variorum.review.QueuedReview;
import org.variorum.review.Remark;
import org.variorum.review.Review;
import org.variorum.review.Sending;
import org.variorum.review.UnknownRemarkException;
import org.variorum.revision.EntryState;
import org.variorum.staff.Actor;
import org.variorum.staff.ForbiddenActException;
import org.variorum.staff.Right;

/** How a draft goes to review and comes back. */
@ParameterizedClass
@EnumSource(Database.class)
class ReviewTest {
  @Parameter Database database;
  private ArchiveDatabase archive;
  private DeskWork desk;
  private Actor vera;
  private Actor anna;
  private EntryId draft;

  @BeforeEach
  void aDraftOfAContributor() {
    archive = ArchiveDatabase.on(database);
    desk = new DeskWork(archive);
    vera = desk.colleague("Vera", DeskWork.EDITS);
    anna = desk.colleague("Anna", DeskWork.REVIEWS);
    draft = desk.created(vera, EntryKind.CORPORATE_BODY, "A brigade");
  }

  @AfterEach
  void leaveNothingInTheQueue() {
    if (draft != null && desk.opened(draft).state() == EntryState.IN_REVIEW) {
      archive.bean(ReviewEntry.class).sendBack(anna, draft, "The test is over.");
    }
  }

  @Test
  void goesToReviewWithAWordToTheReviewer() {
    send("The date is from the diary.");

    assertThat(desk.opened(draft).state()).isEqualTo(EntryState.IN_REVIEW);
    Review review = review();
    assertThat(review.word()).isEqualTo("The date is from the diary.");
    assertThat(review.sentByName()).isEqualTo("Vera");
    assertThat(review.outcome()).isEqualTo(Outcome.WAITING);
    assertThat(queue()).contains(draft);
    assertThat(waitingFor(anna)).contains(draft);
    assertThat(waitingFor(vera)).doesNotContain(draft);
  }

  @Test
  void asksOneReviewerAndNoOther() {
    Actor boris = desk.colleague("Boris", DeskWork.REVIEWS);

    archive.bean(SendToReview.class).send(vera, draft, 1, new Sending("Please.", boris.id()));

    assertThat(waitingFor(boris)).contains(draft);
    assertThat(waitingFor(anna)).doesNotContain(draft);
    assertThat(review().askedOfName()).isEqualTo("Boris");
    assertThat(queue()).contains(draft);
  }

  @Test
  void asksNobodyToLookOverWhatHeSentHimself() {
    archive.bean(SendToReview.class).send(anna, draft, 1, Sending.toAny(""));

    assertThat(waitingFor(anna)).doesNotContain(draft);
    assertThat(waitingFor(desk.colleague("Boris", DeskWork.REVIEWS))).contains(draft);
  }

  @Test
  void offersThoseWhoReviewButNotOneself() {
    assertThat(archive.bean(SendToReview.class).reviewers(anna))
        .noneMatch(member -> member.id().equals(anna.id()))
        .allMatch(member -> member.role().rights().contains(Right.REVIEW));
    assertThat(archive.bean(SendToReview.class).reviewers(vera))
        .anyMatch(member -> member.id().equals(anna.id()));
  }

  @Test
  void refusesToSendWhatTheSenderHasNotSeen() {
    rename("Another battle");

    assertThatThrownBy(
            () -> archive.bean(SendToReview.class).send(vera, draft, 1, Sending.toAny("")))
        .isInstanceOf(StaleRevisionException.class);
  }

  @Test
  void mayBeEditedWhileItWaitsAndStaysInReview() {
    send("");

    rename("The battle");

    assertThat(desk.opened(draft).state()).isEqualTo(EntryState.IN_REVIEW);
    assertThat(desk.opened(draft).revision()).isEqualTo(2);
    assertThat(review().revision()).isEqualTo(1);
  }

  @Test
  void isTakenBackByWhoeverSentItAndByNoOther() {
    send("");

    assertThatThrownBy(() -> archive.bean(SendToReview.class).recall(anna, draft))
        .isInstanceOf(OthersWorkException.class);
    archive.bean(SendToReview.class).recall(vera, draft);

    assertThat(desk.opened(draft).state()).isEqualTo(EntryState.DRAFT);
    assertThat(archive.bean(ListReviews.class).of(vera, draft)).isEmpty();
    assertThat(queue()).doesNotContain(draft);
  }

  @Test
  void isSentBackWithAReasonToWhoeverSentIt() {
    send("");

    archive.bean(ReviewEntry.class).sendBack(anna, draft, "Cite the page.");

    assertThat(desk.opened(draft).state()).isEqualTo(EntryState.DRAFT);
    assertThat(waitingFor(vera)).contains(draft);
    assertThat(waitingFor(anna)).doesNotContain(draft);
    assertThat(review().reason()).isEqualTo("Cite the page.");
    assertThat(review().endedBy()).isEqualTo("Anna");
  }

  @Test
  void isNotSentBackWithoutAReason() {
    send("");

    assertThatThrownBy(() -> archive.bean(ReviewEntry.class).sendBack(anna, draft, "  "))
        .isInstanceOf(MalformedTextException.class);
    assertThat(desk.opened(draft).state()).isEqualTo(EntryState.IN_REVIEW);
  }

  @Test
  void isPublishedStraightFromReview() {
    send("");

    desk.publish(anna, draft);

    assertThat(desk.opened(draft).state()).isEqualTo(EntryState.PUBLISHED);
    assertThat(archive.bean(ListReviews.class).of(anna, draft)).isEmpty();
    assertThat(waitingFor(vera)).doesNotContain(draft);
  }

  @Test
  void goesBackToWhereItStoodWhereReadersSeeAnEditionOfIt() {
    desk.publish(anna, draft);
    rename("The battle");
    send("");

    archive.bean(ReviewEntry.class).sendBack(anna, draft, "Not yet.");

    assertThat(desk.opened(draft).state()).isEqualTo(EntryState.PUBLISHED);
    assertThat(desk.opened(draft).edition()).isEqualTo(1);
  }

  @Test
  void isNotApprovedByWhoeverWroteItLastThoughAnotherSentIt() {
    desk.save(anna, draft, desk.opened(draft).entry().headed(Texts.english("Another brigade")));
    send("");

    assertThatThrownBy(() -> archive.bean(ReviewEntry.class).approve(anna, draft, 2))
        .isInstanceOf(OwnWorkException.class);
  }

  @Test
  void isNotApprovedByWhoeverSentIt() {
    archive.bean(SendToReview.class).send(anna, draft, 1, Sending.toAny(""));

    assertThatThrownBy(() -> archive.bean(ReviewEntry.class).approve(anna, draft, 1))
        .isInstanceOf(OwnWorkException.class);
  }

  @Test
  void letsAnotherPublishWhatAReviewerApprovedOfWhereItTakesTwo() {
    Actor pavel = desk.colleague("Pavel", DeskWork.PUBLISHES);
    accuse(pavel);
    assertThatThrownBy(() -> desk.publish(pavel, draft)).isInstanceOf(UnpublishableException.class);
    archive.bean(SendToReview.class).send(pavel, draft, 2, Sending.toAny(""));

    archive.bean(ReviewEntry.class).approve(anna, draft, 2);

    assertThat(review().approves(2)).isTrue();
    assertThat(waitingFor(pavel)).contains(draft);
    assertThat(desk.publish(pavel, draft)).isEqualTo(1);
  }

  @Test
  void takesAnApprovalForTheRevisionThatWasSeenOnly() {
    Actor pavel = desk.colleague("Pavel", DeskWork.PUBLISHES);
    accuse(pavel);
    archive.bean(SendToReview.class).send(pavel, draft, 2, Sending.toAny(""));
    archive.bean(ReviewEntry.class).approve(anna, draft, 2);

    desk.save(
        pavel, draft, desk.opened(draft).entry().summarised(Texts.english("It was a massacre.")));

    assertThatThrownBy(() -> desk.publish(pavel, draft)).isInstanceOf(UnpublishableException.class);
  }

  @Test
  void endsNoReviewThatThereIsNot() {
    assertThatThrownBy(() -> archive.bean(ReviewEntry.class).sendBack(anna, draft, "No."))
        .isInstanceOf(NotInReviewException.class);
  }

  @Test
  void keepsRemarksAtTheirPlacesThroughLaterRevisions() {
    send("");
    write("heading", "Which battle?");
    rename("The battle of Lomna");

    List<Remark> remarks = remarks();

    assertThat(remarks).extracting(Remark::place).containsExactly("heading");
    assertThat(remarks.get(0).revision()).isEqualTo(1);
    assertThat(remarks.get(0).by()).isEqualTo("Anna");
    assertThat(remarks.get(0).isOpen()).isTrue();
  }

  @Test
  void letsAuthorsAnswerAndResolveRemarks() {
    write("heading", "Which battle?");
    long id = remarks().get(0).id();

    archive.bean(WriteRemark.class).answer(vera, draft, id, "That of Lomna.");
    archive.bean(WriteRemark.class).resolve(vera, draft, id);

    Remark done = remarks().get(0);
    assertThat(done.answers()).extracting(Remark.Answer::words).containsExactly("That of Lomna.");
    assertThat(done.isOpen()).isFalse();
    assertThat(done.resolvedBy()).isEqualTo("Vera");
    archive.bean(WriteRemark.class).reopen(anna, draft, id);
    assertThat(remarks().get(0).isOpen()).isTrue();
  }

  @Test
  void countsTheOpenRemarksInTheQueue() {
    send("");
    write("heading", "Which battle?");
    write("summary", "And who lost it?");
    archive.bean(WriteRemark.class).resolve(vera, draft, remarks().get(0).id());

    QueuedReview queued =
        archive.bean(ListReviews.class).waiting(anna, 0, 200).stream()
            .filter(one -> one.review().entry().equals(draft))
            .findFirst()
            .orElseThrow();

    assertThat(queued.remarks()).isEqualTo(1);
    assertThat(queued.heading()).isEqualTo("A brigade");
  }

  @Test
  void answersNoRemarkOfAnotherEntry() {
    write("heading", "Which battle?");
    EntryId other = desk.created(vera, EntryKind.EVENT, "Another");

    assertThatThrownBy(
            () -> archive.bean(WriteRemark.class).resolve(vera, other, remarks().get(0).id()))
        .isInstanceOf(UnknownRemarkException.class);
  }

  @Test
  void refusesARemarkThatSaysNothing() {
    assertThatThrownBy(() -> write("heading", " ")).isInstanceOf(MalformedTextException.class);
    assertThatThrownBy(() -> new Place("nowhere")).isInstanceOf(MalformedTextException.class);
  }

  @Test
  void knowsWhetherAPlaceIsStillThere() {
    assertThat(new Place("heading").isIn(desk.opened(draft).entry())).isTrue();
    assertThat(new Place("q1").isIn(desk.opened(draft).entry())).isFalse();
  }

  @Test
  void isOpenToThoseWithTheRightOnly() {
    Actor reader = desk.colleague("Reader", EnumSet.of(Right.READ_DESK));
    send("");
    write("heading", "Which battle?");
    long id = remarks().get(0).id();

    refuses(() -> archive.bean(SendToReview.class).send(reader, draft, 1, Sending.toAny("")));
    refuses(() -> archive.bean(SendToReview.class).recall(reader, draft));
    refuses(() -> archive.bean(SendToReview.class).reviewers(reader));
    refuses(() -> archive.bean(ReviewEntry.class).sendBack(vera, draft, "No."));
    refuses(() -> archive.bean(ReviewEntry.class).approve(vera, draft, 1));
    refuses(() -> archive.bean(WriteRemark.class).write(vera, draft, new Place("body"), "So?"));
    refuses(() -> archive.bean(WriteRemark.class).answer(reader, draft, id, "So?"));
    refuses(() -> archive.bean(WriteRemark.class).resolve(reader, draft, id));
    refuses(() -> archive.bean(WriteRemark.class).reopen(reader, draft, id));
    Actor stranger = new Actor(null, "stranger", Set.of());
    refuses(() -> archive.bean(ListReviews.class).waiting(stranger, 0, 1));
    refuses(() -> archive.bean(ListReviews.class).count(stranger));
    refuses(() -> archive.bean(ListReviews.class).of(stranger, draft));
    refuses(() -> archive.bean(ListReviews.class).remarks(stranger, draft));
    assertThat(archive.bean(ListReviews.class).count(reader)).isPositive();
  }

  private static void refuses(Runnable act) {
    assertThatThrownBy(act::run).isInstanceOf(ForbiddenActException.class);
  }

  private void send(String word) {
    archive
        .bean(SendToReview.class)
        .send(vera, draft, desk.opened(draft).revision(), Sending.toAny(word));
  }

  private void rename(String heading) {
    desk.save(vera, draft, desk.opened(draft).entry().headed(Texts.english(heading)));
  }

  private void write(String place, String words) {
    archive.bean(WriteRemark.class).write(anna, draft, new Place(place), words);
  }

  /** Says something on crimes, which takes two. */
  private void accuse(Actor actor) {
    Claim claim =
        new Claim(
            new LocalId("c1"),
            new Value.OfText(Texts.english("Looting")),
            Nature.FACT,
            Standing.OPEN,
            null,
            List.of(),
            Texts.NONE,
            List.of());
    Question bare = Question.of(new LocalId("q1"), "crimes").answeredBy(claim);
    Question asked =
        new Question(
            bare.id(),
            bare.property(),
            bare.wording(),
            bare.answers(),
            bare.differ(),
            bare.agreed(),
            bare.aspects(),
            bare.claims(),
            bare.accounts(),
            bare.differences(),
            List.of(new LookedFor(Texts.english("reports"), Texts.english("Kew"), "A.", null)),
            bare.passages(),
            bare.note(),
            bare.basis(),
            bare.shownOn());
    desk.save(
        actor,
        draft,
        desk.opened(draft)
            .entry()
            .asking(List.of(asked))
            .issuing(PartKind.QUESTION)
            .issuing(PartKind.CLAIM));
  }

  private Review review() {
    return archive.bean(ListReviews.class).of(anna, draft).orElseThrow();
  }

  private List<Remark> remarks() {
    return archive.bean(ListReviews.class).remarks(anna, draft);
  }

  private List<EntryId> queue() {
    return archive.bean(ListReviews.class).waiting(anna, 0, 200).stream()
        .map(queued -> queued.review().entry())
        .toList();
  }

  private List<EntryId> waitingFor(Actor actor) {
    return archive.bean(SurveyDesk.class).waiting(actor).stream()
        .map(queued -> queued.review().entry())
        .toList();
  }
}
