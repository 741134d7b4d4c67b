package org.variorum.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.variorum.ArchiveDatabase;
import org.variorum.Database;
import org.variorum.job.JobState;
import org.variorum.job.JobView;
import org.variorum.job.Jobs;
import org.variorum.option.Option;
import org.variorum.option.Options;
import org.variorum.staff.Actor;

/** Letters on their way through a real SMTP server. */
@ParameterizedClass
@EnumSource(Database.class)
class QueuedMailTest {
  private static final PostedLetter LETTER =
      new PostedLetter("anna@example.org", "Привет, Анна", "Eins\n\nZwei: ё", "de");

  @Parameter Database database;
  private ArchiveDatabase archive;
  private QueuedMail mail;
  private MailQueue queue;
  private GreenMail server;

  @BeforeEach
  void open() {
    archive = ArchiveDatabase.on(database);
    mail = archive.bean(QueuedMail.class);
    queue = archive.bean(MailQueue.class);
    server = new GreenMail(ServerSetup.SMTP.dynamicPort());
    server.start();
    set(Option.SMTP_HOST, "127.0.0.1");
    set(Option.SMTP_PORT, String.valueOf(server.getSmtp().getPort()));
    set(Option.SMTP_SECURITY, "none");
    set(Option.SMTP_FROM, "archive@example.org");
  }

  @AfterEach
  void close() {
    if (server == null) {
      return;
    }
    server.stop();
    for (Option option :
        new Option[] {
          Option.SMTP_HOST,
          Option.SMTP_PORT,
          Option.SMTP_FROM,
          Option.SMTP_USER,
          Option.SMTP_PASSWORD,
          Option.SMTP_SECURITY
        }) {
      set(option, "");
    }
    queue
        .take(Instant.now().plus(Duration.ofDays(30)), 1000)
        .forEach(one -> queue.sent(one.number()));
  }

  private void set(Option option, String value) {
    archive.bean(Options.class).keep(option, value, Actor.OPERATOR);
  }

  @Test
  void sendsWhatWasPosted() throws Exception {
    mail.post(LETTER);

    mail.work();

    MimeMessage taken = server.getReceivedMessages()[0];
    assertThat(server.getReceivedMessages()).hasSize(1);
    assertThat(taken.getSubject()).isEqualTo("Привет, Анна");
    assertThat(taken.getContent().toString().replace("\r", "")).startsWith("Eins\n\nZwei: ё");
    assertThat(taken.getAllRecipients())
        .extracting(Object::toString)
        .containsExactly("anna@example.org");
    assertThat(taken.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(queue.waiting()).isZero();
  }

  @Test
  void sendsNothingTwice() {
    mail.post(LETTER);

    mail.work();
    mail.work();

    assertThat(server.getReceivedMessages()).hasSize(1);
  }

  @Test
  void postsNothingWhereMailIsNotSetUp() {
    set(Option.SMTP_HOST, "");

    mail.post(LETTER);

    assertThat(mail.isOn()).isFalse();
    assertThat(queue.waiting()).isZero();
  }

  @Test
  void forgetsWhatWasPostedInATransactionThatFails() {
    assertThatThrownBy(
            () ->
                archive.inTransaction(
                    database -> {
                      mail.post(LETTER);
                      throw new IllegalStateException("refused");
                    }))
        .hasMessage("refused");

    assertThat(queue.waiting()).isZero();
  }

  @Test
  void keepsALetterThatTheServerDoesNotTakeForALaterTry() {
    server.stop();
    mail.post(LETTER);

    mail.work();

    assertThat(queue.waiting()).isEqualTo(1);
    assertThat(queue.take(Instant.now(), 10)).isEmpty();
    assertThat(queue.take(Instant.now().plus(Duration.ofMinutes(2)), 10)).hasSize(1);
  }

  /** A worker that ends with its process before it says what became of a letter. */
  @Test
  void takesUpAgainWhatAKilledWorkerHadInItsHands() {
    mail.post(LETTER);
    Instant now = Instant.now().plusSeconds(1);
    assertThat(queue.take(now, 10)).hasSize(1);

    assertThat(queue.take(now, 10)).isEmpty();
    assertThat(queue.take(now.plus(Duration.ofMinutes(6)), 10)).hasSize(1);
  }

  @Test
  void givesUpAfterDaysAndSaysSoAmongTheJobsWithoutNamingAnyone() {
    server.stop();
    archive.inTransaction(
        database -> {
          OutgoingLetter old = new OutgoingLetter(LETTER, Instant.now().minus(Duration.ofDays(5)));
          database.persist(old);
          return old;
        });

    mail.work();

    assertThat(queue.waiting()).isZero();
    JobView job = archive.bean(Jobs.class).last("mail").orElseThrow();
    assertThat(job.state()).isEqualTo(JobState.FAILED);
    assertThat(job.message()).contains("five days").doesNotContain("anna");
    assertThat(job.parameters()).isEqualTo("example.org");
  }

  @Test
  void tellsAUserWhoIsNotKnownFromAServerThatIsNotThere() {
    server.setUser("archive@example.org", "archive", "right");
    set(Option.SMTP_USER, "archive");
    set(Option.SMTP_PASSWORD, "wrong-password");

    assertThatThrownBy(() -> archive.bean(Courier.class).carry(LETTER, 1))
        .isInstanceOf(UndeliveredException.class)
        .hasMessageNotContaining("wrong-password")
        .extracting(e -> ((UndeliveredException) e).why())
        .isEqualTo(UndeliveredException.Why.UNKNOWN_USER);

    set(Option.SMTP_PASSWORD, "right");
    archive.bean(Courier.class).carry(LETTER, 2);
    assertThat(server.getReceivedMessages()).hasSize(1);
  }

  @Test
  void refusesToGoOnWithoutTheSecrecyThatIsAskedFor() {
    set(Option.SMTP_SECURITY, "starttls");

    assertThatThrownBy(() -> archive.bean(Courier.class).carry(LETTER, 1))
        .isInstanceOf(UndeliveredException.class);
    assertThat(server.getReceivedMessages()).isEmpty();
  }

  @Test
  void letsNobodyAddALineToTheHeader() throws Exception {
    mail.post(
        new PostedLetter(
            "anna@example.org", "Hello\r\nBcc: all@example.org\r\n\r\nBuy", "words", "en"));

    mail.work();

    MimeMessage taken = server.getReceivedMessages()[0];
    assertThat(taken.getHeader("Bcc")).isNull();
    assertThat(GreenMailUtil.getBody(taken).strip()).isEqualTo("words");
  }

  @Test
  void bearsTheSameNumberHoweverOftenItIsCarried() throws Exception {
    archive.bean(Courier.class).carry(LETTER, 7);
    archive.bean(Courier.class).carry(LETTER, 7);

    MimeMessage[] taken = server.getReceivedMessages();
    assertThat(taken[0].getMessageID())
        .isEqualTo(taken[1].getMessageID())
        .isEqualTo("<letter-7.archive@example.org>");
  }
}
