package org.variorum.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.variorum.ArchiveDatabase;
import org.variorum.Database;
import org.variorum.curation.CreateEntry;
import org.variorum.curation.EraseMessage;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.MessageId;
import org.variorum.language.Texts;
import org.variorum.option.Options;
import org.variorum.staff.Actor;

/** How long it is kept who sent a message. */
@ParameterizedClass
@EnumSource(Database.class)
class RetentionTest {
  private static final Instant DECIDED = Instant.parse("2026-01-10T12:00:00Z");

  @Parameter Database database;
  private ArchiveDatabase archive;
  private EntryId entry;

  @BeforeEach
  void open() {
    archive = ArchiveDatabase.fresh(database);
    entry =
        archive
            .bean(CreateEntry.class)
            .create(Actor.OPERATOR, EntryKind.STORY, Texts.english("A story"));
  }

  @AfterEach
  void close() {
    if (archive != null) {
      archive.close();
    }
  }

  @Test
  void erasesTheSenderAYearAfterTheDecision() {
    MessageId id = decided(MessageKind.REPORT, MessageState.ACCEPTED);

    assertThat(nightOf("2027-01-10T11:00:00Z")).isZero();
    assertThat(nightOf("2027-01-10T13:00:00Z")).isEqualTo(1);

    Message message = inbox().withId(id).orElseThrow();
    assertThat(message.letter().name()).isEmpty();
    assertThat(message.letter().mail()).isEmpty();
    assertThat(message.letter().words()).isEqualTo("Some words");
    assertThat(message.decision().reason()).isEqualTo("Because");
    assertThat(nightOf("2027-01-11T13:00:00Z")).isZero();
  }

  @Test
  void leavesWhatIsNotDecided() {
    sent(MessageKind.REPORT, null);

    assertThat(nightOf("2036-01-01T00:00:00Z")).isZero();
  }

  @Test
  void waitsForAnAppeal() {
    MessageId id = decided(MessageKind.CORRECTION, MessageState.DECLINED);
    MessageId appeal = sent(MessageKind.APPEAL, id);
    assertThat(nightOf("2036-01-01T00:00:00Z")).isZero();

    decide(appeal, MessageState.DECLINED);

    assertThat(nightOf("2036-01-01T00:00:00Z")).isEqualTo(2);
  }

  @Test
  void keepsTheNameUnderACommentThatIsShown() {
    MessageId shown = decided(MessageKind.COMMENT, MessageState.ACCEPTED);
    MessageId declined = decided(MessageKind.COMMENT, MessageState.DECLINED);

    nightOf("2027-06-01T00:00:00Z");

    Letter signed = inbox().withId(shown).orElseThrow().letter();
    assertThat(signed.name()).isEqualTo("A. Reader");
    assertThat(signed.mail()).isEmpty();
    assertThat(inbox().withId(declined).orElseThrow().letter().name()).isEmpty();
    assertThat(inbox().shown(entry)).extracting(Message::id).containsExactly(shown);
  }

  @Test
  void isNotAwaitedWhereTheDeskErasesOnRequest() {
    MessageId id = decided(MessageKind.REPORT, MessageState.ACCEPTED);
    MessageId appeal = sent(MessageKind.APPEAL, id);
    long counted = inbox().reportsByYear().get(0).received();

    archive.bean(EraseMessage.class).erase(Actor.OPERATOR, id);

    Message message = inbox().withId(id).orElseThrow();
    assertThat(message.forgotten()).isTrue();
    assertThat(message.letter().words()).isEmpty();
    assertThat(message.letter().mail()).isEmpty();
    assertThat(message.state()).isEqualTo(MessageState.ACCEPTED);
    assertThat(inbox().withId(appeal).orElseThrow().forgotten()).isTrue();
    assertThat(inbox().reportsByYear().get(0).received()).isEqualTo(counted);
  }

  private int nightOf(String now) {
    Retention retention = new Retention();
    retention.inbox = inbox();
    retention.options = archive.bean(Options.class);
    retention.clock = Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
    return retention.erase();
  }

  private Inbox inbox() {
    return archive.bean(Inbox.class);
  }

  private MessageId decided(MessageKind kind, MessageState state) {
    MessageId id = sent(kind, null);
    decide(id, state);
    return id;
  }

  private void decide(MessageId id, MessageState state) {
    inbox().decide(id, state, "Because", Actor.OPERATOR, DECIDED.truncatedTo(ChronoUnit.SECONDS));
  }

  private MessageId sent(MessageKind kind, @Nullable MessageId about) {
    Letter letter =
        new Letter("law", "Some words", "", "", "", "A. Reader", "reader@example.org", "en");
    return inbox()
        .add(
            new Incoming(
                kind, new Subject(entry, ""), about, letter, UUID.randomUUID().toString()));
  }
}
