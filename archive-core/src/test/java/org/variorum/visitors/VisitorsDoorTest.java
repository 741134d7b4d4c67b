package org.variorum.visitors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
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
import org.variorum.curation.CreateEntry;
import org.variorum.curation.DecideMessage;
import org.variorum.curation.OpenComments;
import org.variorum.curation.PublishEntry;
import org.variorum.curation.ReadInbox;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;
import org.variorum.inbox.InboxQuery;
import org.variorum.inbox.Letter;
import org.variorum.inbox.Message;
import org.variorum.inbox.MessageKind;
import org.variorum.inbox.MessageState;
import org.variorum.inbox.Subject;
import org.variorum.language.Texts;
import org.variorum.option.Option;
import org.variorum.option.Options;
import org.variorum.readingroom.ReadingRoom;
import org.variorum.readingroom.SaidView;
import org.variorum.staff.Actor;

@ParameterizedClass
@EnumSource(Database.class)
class VisitorsDoorTest {
  private static final Set<String> BOTH = Set.of(Sent.CONSENT, Sent.FAITH);

  @Parameter Database database;
  private ArchiveDatabase archive;
  private Subject place;

  @BeforeEach
  void publishAPlace() {
    archive = ArchiveDatabase.fresh(database);
    place = Subject.whole(published(EntryKind.PLACE));
  }

  @AfterEach
  void close() {
    if (archive != null) { // where there is no PostgreSQL
      archive.close();
    }
  }

  @Test
  void keepsACorrectionThatItsSenderCanFollow() {
    FollowKey key = correct("A slip.");

    Message message = look(key).message();
    assertThat(message.kind()).isEqualTo(MessageKind.CORRECTION);
    assertThat(message.letter().words()).isEqualTo("A slip.");
    assertThat(message.state()).isEqualTo(MessageState.NEW);
    assertThat(follow().look(new FollowKey("0".repeat(32)))).isEmpty();
  }

  @Test
  void writesToTheSenderWhereMailIsSetUp() {
    Options options = archive.bean(Options.class);
    options.keep(Option.SMTP_HOST, "127.0.0.1", Actor.OPERATOR);
    options.keep(Option.SMTP_FROM, "archive@example.org", Actor.OPERATOR);
    System.setProperty("variorum.base.url", "https://archive.example");
    FollowKey key;
    try {
      key = report("other", "Take it away.");
      decide(key, MessageState.DECLINED, "It is in all the books.");
    } finally {
      System.clearProperty("variorum.base.url");
    }

    List<String> letters =
        archive.inTransaction(
            tables ->
                tables
                    .createQuery("select m.words from OutgoingLetter m order by m.id", String.class)
                    .getResultList());
    assertThat(letters).hasSize(2);
    assertThat(letters.get(0)).contains("https://archive.example/en/follow/" + key.value());
    assertThat(letters.get(1)).contains("declined").contains("It is in all the books.");
  }

  @Test
  void keepsWhatIsSentTwiceByImpatienceOnce() {
    Sent sent = sent(MessageKind.CORRECTION, place, letter("slip", "Twice."));

    FollowKey once = archive.bean(SendCorrection.class).send(place, sent);
    FollowKey again = archive.bean(SendCorrection.class).send(place, sent);

    assertThat(again).isEqualTo(once);
    assertThat(queue(MessageKind.CORRECTION)).hasSize(1);
  }

  @Test
  void takesTheLongestLetterThereMayBe() {
    FollowKey key = correct("Ж".repeat(LetterRules.limit("words")));

    assertThat(look(key).message().letter().words()).hasSize(10_000);
  }

  @Test
  void refusesAFormFilledInByAMachine() {
    Proof trapped = new Proof(token(MessageKind.CORRECTION, place), "https://spam.example", "n");
    Sent sent = new Sent(letter("slip", "Buy."), BOTH, trapped);

    assertRefused(Refusal.TRAPPED, () -> archive.bean(SendCorrection.class).send(place, sent));
    assertThat(queue(MessageKind.CORRECTION)).isEmpty();
  }

  @Test
  void refusesWhatComesTooSoonOrWithAFormForSomethingElse() {
    String young = archive.bean(OfferForm.class).token(MessageKind.CORRECTION, place);
    Sent soon = new Sent(letter("slip", "Quick."), BOTH, new Proof(young, "", "n"));
    Sent other = sent(MessageKind.REPORT, place, letter("slip", "Else."));

    assertRefused(Refusal.TOO_SOON, () -> archive.bean(SendCorrection.class).send(place, soon));
    assertRefused(Refusal.FORGED, () -> archive.bean(SendCorrection.class).send(place, other));
  }

  @Test
  void refusesWhatIsAboutNothingThatVisitorsMaySee() {
    Subject draft = Subject.whole(created(EntryKind.PLACE));
    Subject part = new Subject(place.entry(), "c12");

    for (Subject nothing : List.of(draft, part)) {
      assertRefused(
          Refusal.UNKNOWN,
          () -> archive.bean(OfferForm.class).token(MessageKind.CORRECTION, nothing));
    }
  }

  @Test
  void refusesMoreThanAPersonSendsFromOneNetwork() {
    for (int i = 0; i < Senders.PER_NETWORK; i++) {
      correct("Number " + i);
    }

    assertRefused(Refusal.TOO_MANY, () -> correct("One more"));
  }

  @Test
  void takesAnAppealOnceAndOnlyAgainstWhatWasDeclined() {
    FollowKey key = report("other", "Take it away.");
    assertRefused(Refusal.CLOSED, () -> appeal(key, "Now!"));
    decide(key, MessageState.DECLINED, "It is in all the books.");

    appeal(key, "Not in mine.");

    Followed followed = look(key);
    assertThat(followed.message().decision().reason()).isEqualTo("It is in all the books.");
    assertThat(followed.appeal().letter().words()).isEqualTo("Not in mine.");
    assertThat(followed.mayAppeal()).isFalse();
    assertRefused(Refusal.CLOSED, () -> appeal(key, "Again."));
  }

  @Test
  void turnsTheDecisionWhenAnAppealIsAccepted() {
    FollowKey key = report("other", "Take it away.");
    decide(key, MessageState.DECLINED, "No.");
    appeal(key, "Please.");

    archive
        .bean(DecideMessage.class)
        .decide(Actor.OPERATOR, look(key).appeal().id(), MessageState.ACCEPTED, "You are right.");

    assertThat(look(key).message().state()).isEqualTo(MessageState.ACCEPTED);
    assertThat(archive.bean(ReadingRoom.class).reports())
        .singleElement()
        .satisfies(
            year -> {
              assertThat(year.received()).isEqualTo(1);
              assertThat(year.accepted()).isEqualTo(1);
              assertThat(year.declined()).isZero();
            });
  }

  @Test
  void forgetsWordsAndAddressesAndKeepsTheDecision() {
    FollowKey key = report("law", "Take it away.");
    decide(key, MessageState.DECLINED, "No.");
    appeal(key, "Please.");

    archive.bean(ForgetMe.class).forget(key, proof(FollowUp.purpose(key)));

    Followed followed = look(key);
    assertThat(followed.message().forgotten()).isTrue();
    assertThat(followed.message().letter())
        .isEqualTo(new Letter("law", "", "", "", "", "", "", "en"));
    assertThat(followed.message().decision().reason()).isEqualTo("No.");
    assertThat(followed.appeal().letter().words()).isEmpty();
    assertThat(followed.mayForget()).isFalse();
  }

  @Test
  void showsACommentOnceItIsAcceptedAndNoMoreWhenItsSenderWantsItGone() {
    Subject story = Subject.whole(published(EntryKind.STORY));
    FollowKey key =
        archive
            .bean(SendComment.class)
            .send(story, sent(MessageKind.COMMENT, story, letter("", "Well told.\n\nThanks.")));
    assertThat(comments(story)).isEmpty();

    decide(key, MessageState.ACCEPTED, "");

    assertThat(comments(story))
        .singleElement()
        .satisfies(
            comment -> {
              assertThat(comment.name()).isEqualTo("A. Reader");
              assertThat(comment.lines()).containsExactly("Well told.", "Thanks.");
            });
    archive.bean(ForgetMe.class).forget(key, proof(FollowUp.purpose(key)));
    assertThat(comments(story)).isEmpty();
  }

  @Test
  void takesCommentsOnAnEntryOnlyWhereACuratorOpenedIt() {
    assertRefused(
        Refusal.CLOSED, () -> archive.bean(OfferForm.class).token(MessageKind.COMMENT, place));

    archive.bean(OpenComments.class).choose(Actor.OPERATOR, place.entry(), true);

    assertThat(archive.bean(OfferForm.class).commenting(place.entry(), EntryKind.PLACE).isOpen())
        .isTrue();
    assertThat(archive.bean(OfferForm.class).token(MessageKind.COMMENT, place)).isNotEmpty();
  }

  @Test
  void printsAnAcceptedReplyBesideWhatItAnswers() {
    FollowKey key =
        archive
            .bean(SendReply.class)
            .send(place, sent(MessageKind.REPLY, place, letter("", "I was there.")));

    decide(key, MessageState.ACCEPTED, "");

    SaidView said = archive.bean(ReadingRoom.class).said(place.entry(), "en");
    assertThat(said.comments()).isEmpty();
    assertThat(said.repliesTo("")).hasSize(1);
    assertThat(said.repliesTo("c1")).isEmpty();
  }

  private List<SaidView.SayingView> comments(Subject subject) {
    return archive.bean(ReadingRoom.class).said(subject.entry(), "en").comments();
  }

  private FollowKey correct(String words) {
    Sent sent = sent(MessageKind.CORRECTION, place, letter("slip", words));
    return archive.bean(SendCorrection.class).send(place, sent);
  }

  private FollowKey report(String reason, String words) {
    Sent sent = sent(MessageKind.REPORT, place, letter(reason, words));
    return archive.bean(SendReport.class).send(place, sent);
  }

  private void appeal(FollowKey key, String words) {
    Letter letter = Letter.saying(words, "en");
    follow().appeal(key, new Sent(letter, Set.of(), proof(FollowUp.purpose(key))));
  }

  private void decide(FollowKey key, MessageState state, String reason) {
    archive
        .bean(DecideMessage.class)
        .decide(Actor.OPERATOR, look(key).message().id(), state, reason);
  }

  private FollowUp follow() {
    return archive.bean(FollowUp.class);
  }

  private Followed look(FollowKey key) {
    return follow().look(key).orElseThrow();
  }

  private List<Message> queue(MessageKind kind) {
    return archive
        .bean(ReadInbox.class)
        .find(Actor.OPERATOR, new InboxQuery(kind, MessageState.NEW, 0, 50))
        .messages();
  }

  private static Letter letter(String matter, String words) {
    return new Letter(matter, words, "", "", "", "A. Reader", "reader@example.org", "en");
  }

  private Sent sent(MessageKind kind, Subject subject, Letter letter) {
    return new Sent(letter, BOTH, proof(Mailbox.purpose(kind, subject)));
  }

  private String token(MessageKind kind, Subject subject) {
    return proof(Mailbox.purpose(kind, subject)).token();
  }

  /** Of a form that was given out ten seconds ago. */
  private Proof proof(String purpose) {
    Seals seals = archive.bean(Seals.class);
    Seal seal = archive.inTransaction(manager -> seals.get());
    String token = seal.issue(purpose, seals.chance(), Instant.now().minusSeconds(10));
    return new Proof(token, "", "192.0.2.1");
  }

  private EntryId published(EntryKind kind) {
    EntryId id = created(kind);
    archive.bean(PublishEntry.class).publish(Actor.OPERATOR, id, 1);
    return id;
  }

  private EntryId created(EntryKind kind) {
    return archive.bean(CreateEntry.class).create(Actor.OPERATOR, kind, Texts.english("Something"));
  }

  private static void assertRefused(Refusal refusal, Runnable act) {
    assertThatThrownBy(act::run)
        .isInstanceOfSatisfying(
            RefusedLetterException.class, e -> assertThat(e.refusal()).isEqualTo(refusal));
  }
}
