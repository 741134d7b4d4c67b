package org.variorum.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.variorum.ArchiveDatabase;
import org.variorum.Database;
import org.variorum.citation.Citation;
import org.variorum.citation.SourceRef;
import org.variorum.citation.Stance;
import org.variorum.claim.Claim;
import org.variorum.claim.Nature;
import org.variorum.claim.Question;
import org.variorum.claim.Standing;
import org.variorum.claim.Value;
import org.variorum.edition.Editions;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;
import org.variorum.identifier.MessageId;
import org.variorum.identifier.PartKind;
import org.variorum.identifier.StaffId;
import org.variorum.inbox.Inbox;
import org.variorum.inbox.InboxQuery;
import org.variorum.inbox.Incoming;
import org.variorum.inbox.Letter;
import org.variorum.inbox.Message;
import org.variorum.inbox.MessageKind;
import org.variorum.inbox.MessageState;
import org.variorum.inbox.Subject;
import org.variorum.language.Texts;
import org.variorum.staff.Actor;
import org.variorum.staff.ForbiddenActException;
import org.variorum.staff.Right;
import org.variorum.staff.Role;
import org.variorum.staff.StaffMember;
import org.variorum.staff.StaffMembers;

@ParameterizedClass
@EnumSource(Database.class)
class InboxActsTest {
  @Parameter Database database;
  private ArchiveDatabase archive;
  private EntryId person;
  private EntryId book;

  @BeforeEach
  void aPersonWithAClaim() {
    archive = ArchiveDatabase.on(database);
    book = created(EntryKind.SOURCE);
    person = created(EntryKind.EVENT);
    LocalId c1 = LocalId.of(PartKind.CLAIM, 1);
    Claim claim =
        new Claim(
            c1,
            new Value.OfText(Texts.english("commanding an army")),
            Nature.FACT,
            Standing.OPEN,
            null,
            List.of(),
            Texts.NONE,
            List.of(
                Citation.of(
                    LocalId.of(PartKind.CITATION, 1),
                    new SourceRef(book, null),
                    null,
                    Stance.SUPPORTS)));
    Entry entry =
        opened()
            .asking(
                List.of(Question.of(LocalId.of(PartKind.QUESTION, 1), "outcome").answeredBy(claim)))
            .issuing(PartKind.QUESTION)
            .issuing(PartKind.CLAIM)
            .issuing(PartKind.CITATION);
    archive.bean(SaveEntry.class).save(Actor.OPERATOR, person, 1, entry);
  }

  @Test
  void makesACitationOfACorrectionInTheDraftOnly() {
    archive.bean(PublishEntry.class).publish(Actor.OPERATOR, person, 2);
    MessageId id = correction("c1");

    archive.bean(TakeUpCorrection.class).cite(as(Role.CONTRIBUTOR), id, book, Stance.CONTRADICTS);

    Citation made = claims().get(0).citations().get(1);
    assertThat(made.id().value()).isEqualTo("s2");
    assertThat(made.source().entry()).isEqualTo(book);
    assertThat(made.stance()).isEqualTo(Stance.CONTRADICTS);
    assertThat(made.locator().text()).isEqualTo("p. 19");
    assertThat(made.toBeChecked()).isTrue();
    assertThat(message(id).state()).isEqualTo(MessageState.ACCEPTED);
    Entry shown =
        archive.inTransaction(
            manager -> archive.bean(Editions.class).current(person).orElseThrow().entry());
    assertThat(shown.allCitations()).hasSize(1);
  }

  @Test
  void makesAClaimOfACorrectionThatCannotBePublishedBeforeItIsFilledIn() {
    MessageId id = correction("c1");

    int revision = archive.bean(TakeUpCorrection.class).claim(as(Role.REVIEWER), id);

    assertThat(claims()).extracting(claim -> claim.id().value()).containsExactly("c1", "c2");
    assertThatThrownBy(
            () -> archive.bean(PublishEntry.class).publish(Actor.OPERATOR, person, revision))
        .isInstanceOf(UnpublishableException.class);
  }

  @Test
  void takesUpACorrectionOnce() {
    MessageId id = correction("c1");
    archive.bean(TakeUpCorrection.class).claim(Actor.OPERATOR, id);

    assertUndecidable(
        UndecidableException.Why.NO_CORRECTION,
        () -> archive.bean(TakeUpCorrection.class).claim(Actor.OPERATOR, id));
  }

  @Test
  void saysWhereThereIsNothingToCiteOn() {
    MessageId id = correction("");

    assertUndecidable(
        UndecidableException.Why.NO_SUCH_PART,
        () -> archive.bean(TakeUpCorrection.class).cite(Actor.OPERATOR, id, book, Stance.MENTIONS));
    assertThat(message(id).state()).isEqualTo(MessageState.NEW);
  }

  @Test
  void declinesWithAReasonOnly() {
    MessageId id = correction("c1");

    assertUndecidable(UndecidableException.Why.NO_REASON, () -> decide(as(Role.REVIEWER), id, " "));
    decide(as(Role.REVIEWER), id, "The source is known, and forged.");

    assertThat(message(id).decision().reason()).isEqualTo("The source is known, and forged.");
  }

  @Test
  void letsNobodyJudgeInHisOwnCase() {
    StaffMember member = member("First R.");
    Actor curator = member.actor();
    MessageId id = correction("c1");
    decide(curator, id, "No.");
    MessageId appeal = added(MessageKind.APPEAL, "c1", id);

    assertUndecidable(
        UndecidableException.Why.OWN_DECISION, () -> decide(curator, appeal, "Still no."));
    decide(member("First R.").actor(), appeal, "Still no."); // another of the same name

    assertThat(message(appeal).state()).isEqualTo(MessageState.DECLINED);
  }

  private StaffMember member(String penName) {
    StaffId id = StaffId.random(new SecureRandom());
    StaffMember member =
        new StaffMember(id, "r-" + id, "Somebody", penName, Role.REVIEWER, "a hash", false, false);
    archive.inTransaction(
        manager -> {
          archive.bean(StaffMembers.class).keep(member);
          return member;
        });
    return member;
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void letsEveryoneReadAndOnlyThoseDecideWhoMayPublish(Role role) {
    Actor actor = as(role);
    MessageId id = correction("c1");
    boolean decides = role != Role.CONTRIBUTOR;

    Letter letter = archive.bean(ReadInbox.class).open(actor, id).letter();

    assertThat(letter.words()).isEqualTo("It was another army.");
    assertThat(letter.mail()).isEqualTo(decides ? "reader@example.org" : "");
    assertThat(archive.bean(ReadInbox.class).waiting(actor)).containsKey(MessageKind.CORRECTION);
    if (decides) {
      decide(actor, id, "No.");
      archive.bean(OpenComments.class).choose(actor, person, true);
      assertThat(archive.bean(ReadInbox.class).commentsChosen(actor, person)).contains(true);
    } else {
      assertThatThrownBy(() -> decide(actor, id, "No.")).isInstanceOf(ForbiddenActException.class);
      assertThatThrownBy(() -> archive.bean(OpenComments.class).choose(actor, person, true))
          .isInstanceOf(ForbiddenActException.class);
    }
  }

  @Test
  void refusesStrangers() {
    Actor stranger = new Actor(null, "stranger", Set.<Right>of());
    MessageId id = correction("c1");

    assertThatThrownBy(() -> archive.bean(ReadInbox.class).open(stranger, id))
        .isInstanceOf(ForbiddenActException.class);
    assertThatThrownBy(() -> archive.bean(TakeUpCorrection.class).claim(stranger, id))
        .isInstanceOf(ForbiddenActException.class);
  }

  @Test
  void showsAQueueByWhatWaitsLongest() {
    MessageId first = correction("c1");
    MessageId second = correction("c1");

    List<MessageId> queue =
        archive
            .bean(ReadInbox.class)
            .find(Actor.OPERATOR, new InboxQuery(MessageKind.CORRECTION, MessageState.NEW, 0, 200))
            .messages()
            .stream()
            .map(Message::id)
            .toList();

    assertThat(queue).containsSubsequence(first, second);
  }

  private void decide(Actor actor, MessageId id, String reason) {
    archive.bean(DecideMessage.class).decide(actor, id, MessageState.DECLINED, reason);
  }

  private static Actor as(Role role) {
    return new Actor(null, role.name(), role.rights());
  }

  private Message message(MessageId id) {
    return archive.bean(ReadInbox.class).open(Actor.OPERATOR, id);
  }

  private MessageId correction(String part) {
    return added(MessageKind.CORRECTION, part, null);
  }

  private MessageId added(MessageKind kind, String part, MessageId about) {
    Letter letter =
        new Letter(
            "source",
            "It was another army.",
            "A book",
            "p. 19",
            "",
            "A. Reader",
            "reader@example.org",
            "en");
    Incoming incoming =
        new Incoming(kind, new Subject(person, part), about, letter, UUID.randomUUID().toString());
    return archive.inTransaction(manager -> archive.bean(Inbox.class).add(incoming));
  }

  private Entry opened() {
    return archive.bean(OpenEntry.class).open(Actor.OPERATOR, person).entry();
  }

  private List<Claim> claims() {
    return opened().questions().get(0).claims();
  }

  private EntryId created(EntryKind kind) {
    return archive.bean(CreateEntry.class).create(Actor.OPERATOR, kind, Texts.english("Something"));
  }

  private static void assertUndecidable(UndecidableException.Why why, Runnable act) {
    assertThatThrownBy(act::run)
        .isInstanceOfSatisfying(
            UndecidableException.class, e -> assertThat(e.why()).isEqualTo(why));
  }
}
