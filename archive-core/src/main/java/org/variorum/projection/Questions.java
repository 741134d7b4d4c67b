package org.variorum.projection;

import java.util.Optional;
import org.variorum.claim.Claim;
import org.variorum.claim.Contention;
import org.variorum.claim.Dispute;
import org.variorum.claim.Question;
import org.variorum.language.Texts;
import org.variorum.vocabulary.Answers;
import org.variorum.vocabulary.Property;
import org.variorum.vocabulary.Vocabulary;

/** What a question says together with the property it asks for. */
public final class Questions {

  private Questions() {}

  /** The question in words: its own, else its property's, else the property's code. */
  public static Texts wording(Question question, Vocabulary vocabulary) {
    return question.wording().isEmpty()
        ? vocabulary
            .property(question.property())
            .map(Property::question)
            .orElse(Texts.english(question.property()))
        : question.wording();
  }

  /** How many answers can be true: as the question says, else as its property does. */
  public static Answers answers(Question question, Vocabulary vocabulary) {
    Answers own = question.answers();
    return own != null
        ? own
        : vocabulary.property(question.property()).map(Property::answers).orElse(Answers.SEVERAL);
  }

  public static boolean isContested(Question question, Vocabulary vocabulary) {
    return Dispute.isContested(question, answers(question, vocabulary));
  }

  /** What its sources disagree over; empty if they do not. */
  public static Optional<Contention> contention(Question question, Vocabulary vocabulary) {
    return Dispute.contention(question, answers(question, vocabulary));
  }

  /** Whether a claim of it has a rival, or a source against it. */
  public static boolean isContested(Question question, Claim claim, Vocabulary vocabulary) {
    return Dispute.isContested(question, claim, answers(question, vocabulary));
  }
}
