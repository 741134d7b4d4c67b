package org.variorum.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.variorum.citation.Citation;
import org.variorum.citation.SourceRef;
import org.variorum.citation.Stance;
import org.variorum.claim.Claim;
import org.variorum.claim.EditorsNote;
import org.variorum.claim.Figure;
import org.variorum.claim.Nature;
import org.variorum.claim.Question;
import org.variorum.claim.Standing;
import org.variorum.claim.Value;
import org.variorum.date.HistoricalDate;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;
import org.variorum.language.Texts;
import org.variorum.vocabulary.Answers;
import org.variorum.vocabulary.Vocabulary;

class TaskRulesTest {
  private static final EntryId ENTRY = new EntryId("00000000");
  private static final EntryId MEMOIR = ENTRY;
  private static final EntryId DIARY = EntryId.random(new java.security.SecureRandom());

  private final TaskRules rules = new TaskRules(Vocabulary.NONE, Map.of());

  @Test
  void findsAFactWithoutASource() {
    assertThat(tasks(asking(dated("c1", "1900")))).containsExactly("UNSOURCED c1");
  }

  @Test
  void takesAMentionForASourceAndAContradictionForNone() {
    Question mentioned = asking(dated("c1", "1900", cited("s1", MEMOIR, Stance.MENTIONS)));
    Question denied = asking(dated("c1", "1900", cited("s1", MEMOIR, Stance.CONTRADICTS)));

    assertThat(tasks(mentioned)).doesNotContain("UNSOURCED c1");
    assertThat(tasks(denied)).contains("UNSOURCED c1");
  }

  @Test
  void findsAQuestionThatRestsOnOneOrigin() {
    Question one = asking(dated("c1", "1900", cited("s1", MEMOIR, Stance.SUPPORTS)));
    Question two =
        asking(
            dated(
                "c1",
                "1900",
                cited("s1", MEMOIR, Stance.SUPPORTS),
                cited("s2", DIARY, Stance.SUPPORTS)));

    assertThat(tasks(one)).containsExactly("ONE_ORIGIN q1");
    assertThat(tasks(two)).isEmpty();
    assertThat(new TaskRules(Vocabulary.NONE, Map.of(DIARY, List.of(MEMOIR))).tasks(entry(two)))
        .extracting(Task::kind)
        .containsExactly(TaskKind.ONE_ORIGIN);
  }

  @Test
  void findsRivalsThatNobodyExplains() {
    Question rivals =
        asking(
            dated("c1", "1900", cited("s1", MEMOIR, Stance.SUPPORTS)),
            dated("c2", "1901", cited("s2", DIARY, Stance.SUPPORTS)));
    EditorsNote note = new EditorsNote(Texts.english("A slip."), "A.", LocalDate.of(2026, 1, 1));

    assertThat(tasks(rivals)).containsExactly("UNEXPLAINED q1");
    assertThat(tasks(noted(rivals, note))).isEmpty();
  }

  @Test
  void findsAFigureOfNoTime() {
    Figure men =
        new Figure(
            BigDecimal.TEN, BigDecimal.TEN, false, "person", Texts.NONE, null, Texts.NONE, null);
    Figure menIn1942 =
        new Figure(
            BigDecimal.TEN,
            BigDecimal.TEN,
            false,
            "person",
            Texts.NONE,
            null,
            Texts.NONE,
            HistoricalDate.of("1942"));

    assertThat(tasks(asking(claim("c1", new Value.OfFigure(men))))).contains("UNDATED c1");
    assertThat(tasks(asking(claim("c1", new Value.OfFigure(menIn1942)))))
        .doesNotContain("UNDATED c1");
  }

  @Test
  void findsWhatTheEntrySaysIsNotResearchedYet() {
    Entry entry = Entry.titled(ENTRY, EntryKind.EVENT, Texts.english("A battle"));
    Entry open =
        new Entry(
            entry.formatVersion(),
            entry.id(),
            null,
            entry.kind(),
            entry.issued(),
            entry.heading(),
            List.of(),
            Texts.NONE,
            Texts.NONE,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            entry.particulars(),
            List.of(Texts.english("Victims")),
            List.of());

    assertThat(rules.tasks(open))
        .containsExactly(new Task(TaskKind.NOT_RESEARCHED, "", "", "Victims"));
  }

  private List<String> tasks(Question question) {
    return rules.tasks(entry(question)).stream()
        .map(task -> task.kind() + " " + task.part())
        .toList();
  }

  private static Entry entry(Question question) {
    return Entry.titled(ENTRY, EntryKind.EVENT, Texts.english("A battle"))
        .asking(List.of(question));
  }

  private static Question asking(Claim... claims) {
    Question asked = Question.of(new LocalId("q1"), "when").withClaims(Arrays.asList(claims));
    return with(asked, null);
  }

  private static Question noted(Question question, EditorsNote note) {
    return with(question, note);
  }

  private static Question with(Question one, EditorsNote note) {
    return new Question(
        one.id(),
        one.property(),
        one.wording(),
        Answers.ONE,
        one.differ(),
        one.agreed(),
        one.aspects(),
        one.claims(),
        one.accounts(),
        one.differences(),
        one.searches(),
        one.passages(),
        note,
        one.basis(),
        one.shownOn());
  }

  private static Claim dated(String id, String date, Citation... citations) {
    return claim(id, new Value.OfDate(HistoricalDate.of(date)), citations);
  }

  private static Claim claim(String id, Value value, Citation... citations) {
    return new Claim(
        new LocalId(id),
        value,
        Nature.FACT,
        Standing.OPEN,
        null,
        List.of(),
        Texts.NONE,
        Arrays.asList(citations));
  }

  private static Citation cited(String id, EntryId source, Stance stance) {
    return Citation.of(new LocalId(id), new SourceRef(source, null), null, stance);
  }
}
