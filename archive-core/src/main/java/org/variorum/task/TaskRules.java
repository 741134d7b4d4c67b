package org.variorum.task;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.variorum.citation.Citation;
import org.variorum.citation.Stance;
import org.variorum.claim.Claim;
import org.variorum.claim.Dispute;
import org.variorum.claim.Question;
import org.variorum.claim.Value;
import org.variorum.entry.Entry;
import org.variorum.identifier.EntryId;
import org.variorum.source.Independence;
import org.variorum.vocabulary.Answers;
import org.variorum.vocabulary.Property;
import org.variorum.vocabulary.Vocabulary;

/**
 * Reads off an entry what can usefully be done to it.
 *
 * @param follows what sources follow in general
 */
record TaskRules(Vocabulary vocabulary, Map<EntryId, List<EntryId>> follows) {

  /** All there is to do, in the order of the entry. */
  List<Task> tasks(Entry entry) {
    return Stream.concat(
            entry.questions().stream().flatMap(this::ofQuestion),
            entry.notYetResearched().stream()
                .map(open -> new Task(TaskKind.NOT_RESEARCHED, "", "", open.wordsIn("en"))))
        .toList();
  }

  private Stream<Task> ofQuestion(Question question) {
    return Stream.of(unsourced(question), ofWhole(question), undated(question)).flatMap(of -> of);
  }

  /** Of what was looked for and not found it is said where: that needs no source. */
  private static Stream<Task> unsourced(Question question) {
    return question.searches().isEmpty()
        ? at(TaskKind.UNSOURCED, question, question.liveClaims().filter(TaskRules::isUnsourced))
        : Stream.empty();
  }

  private static boolean isUnsourced(Claim claim) {
    return claim.citations().stream().allMatch(one -> one.stance() == Stance.CONTRADICTS);
  }

  private static Stream<Task> undated(Question question) {
    return at(TaskKind.UNDATED, question, question.liveClaims().filter(TaskRules::isUndated));
  }

  private static boolean isUndated(Claim claim) {
    return claim.when() == null
        && claim.value() instanceof Value.OfFigure figure
        && figure.figure().period() == null;
  }

  private static Stream<Task> at(TaskKind kind, Question question, Stream<Claim> claims) {
    return claims.map(claim -> Task.at(kind, claim.id().value(), question.property()));
  }

  private Stream<Task> ofWhole(Question question) {
    Stream<TaskKind> found =
        Stream.of(
                hasOneOrigin(question) ? TaskKind.ONE_ORIGIN : null,
                isUnexplained(question) ? TaskKind.UNEXPLAINED : null)
            .filter(kind -> kind != null);
    return found.map(kind -> Task.at(kind, question.id().value(), question.property()));
  }

  private boolean hasOneOrigin(Question question) {
    List<Citation> speaking =
        question.liveClaims().flatMap(claim -> claim.citing(Stance.SUPPORTS)).toList();
    return !speaking.isEmpty() && Independence.of(speaking, follows).atMost() == 1;
  }

  private boolean isUnexplained(Question question) {
    return question.note() == null
        && question.liveAccounts().isEmpty()
        && Dispute.isContested(question, answers(question));
  }

  private Answers answers(Question question) {
    Answers own = question.answers();
    return own != null
        ? own
        : vocabulary.property(question.property()).map(Property::answers).orElse(Answers.SEVERAL);
  }
}
