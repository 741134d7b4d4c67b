package org.variorum.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** A letter that waits. */
@Entity
@Table(name = "outgoing_mail")
class OutgoingLetter {
  private static final int LONGEST_PROBLEM = 500;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "letters")
  @SequenceGenerator(name = "letters", sequenceName = "row_sequence", allocationSize = 100)
  long id;

  @Column(name = "recipient")
  String to;

  String subject;
  String words;
  String language;
  Instant postedAt;
  int tries;
  Instant dueAt;
  String problem;

  protected OutgoingLetter() {}

  OutgoingLetter(PostedLetter letter, Instant now) {
    to = letter.to();
    subject = letter.subject();
    words = letter.words();
    language = letter.language();
    postedAt = now;
    dueAt = now;
    problem = "";
  }

  /** Out of the way of others until then, also if the process ends while it is carried. */
  void takenUntil(Instant then) {
    tries++;
    dueAt = then;
  }

  void failed(String why, Instant again) {
    problem = why.length() <= LONGEST_PROBLEM ? why : why.substring(0, LONGEST_PROBLEM);
    dueAt = again;
  }

  MailQueue.Waiting waiting() {
    return new MailQueue.Waiting(
        id, new PostedLetter(to, subject, words, language), postedAt, tries);
  }
}
