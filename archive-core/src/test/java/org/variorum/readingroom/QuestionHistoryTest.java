package org.variorum.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.variorum.claim.Claim;
import org.variorum.claim.Nature;
import org.variorum.claim.Question;
import org.variorum.claim.Standing;
import org.variorum.claim.Value;
import org.variorum.date.HistoricalDate;
import org.variorum.edition.PublishedEdition;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;
import org.variorum.language.Texts;
import org.variorum.vocabulary.Vocabulary;

class QuestionHistoryTest {
  private static final LocalId BORN = new LocalId("q1");
  private static final Apparatus APPARATUS =
      new Apparatus("en", Vocabulary.NONE, Map.of(), Map.of(), LocalDate.EPOCH);
  private static final Standing REFUTED =
      new Standing(
          Standing.Kind.REFUTED, Texts.english("A slip"), "An editor", LocalDate.of(2026, 5, 1));

  private final Entry entry =
      Entry.titled(EntryId.random(new Random(1)), EntryKind.PERSON, Texts.english("Someone"));

  @Test
  void saysInWhichEditionTheQuestionWasFirstAsked() {
    List<QuestionView.ChangedView> history =
        history(List.of(), List.of(claim("c1", "1900", Standing.OPEN)));

    assertThat(history).singleElement().extracting(QuestionView.ChangedView::edition).isEqualTo(2);
    assertThat(codes(history.get(0))).containsExactly("asked-values");
    assertThat(history.get(0).changes().get(0).count()).isEqualTo(1);
  }

  @Test
  void tellsValuesAndJudgementsTheLastFirst() {
    Claim first = claim("c1", "1900", Standing.OPEN);
    Claim second = claim("c2", "1901", Standing.OPEN);

    List<QuestionView.ChangedView> history =
        history(
            List.of(first),
            List.of(first, second),
            List.of(claim("c1", "1900", REFUTED), second),
            List.of(claim("c1", "1900", REFUTED), claim("c2", "1902", Standing.OPEN)),
            List.of(claim("c2", "1902", Standing.OPEN)));

    assertThat(history.stream().map(QuestionHistoryTest::codes))
        .containsExactly(
            List.of("removed"),
            List.of("reworded"),
            List.of("standing-refuted"),
            List.of("value"),
            List.of("asked-values"));
    assertThat(history.get(3).changes().get(0).what().text()).isEqualTo("1901");
  }

  @Test
  void anEditionThatLeftTheQuestionAsItWasIsNotNamed() {
    Claim claim = claim("c1", "1900", Standing.OPEN);

    assertThat(history(List.of(claim), List.of(claim), List.of(claim))).hasSize(1);
  }

  private static List<String> codes(QuestionView.ChangedView changed) {
    return changed.changes().stream().map(QuestionView.ChangeView::code).toList();
  }

  /** The history of editions with these claims each; one without has not asked yet. */
  @SafeVarargs
  private List<QuestionView.ChangedView> history(List<Claim>... claims) {
    List<PublishedEdition> editions = new ArrayList<>();
    for (List<Claim> some : claims) {
      Entry asked =
          some.isEmpty()
              ? entry
              : entry.asking(List.of(Question.of(BORN, "born").withClaims(some)));
      editions.add(
          new PublishedEdition(
              asked, editions.size() + 1, Instant.parse("2026-05-01T10:00:00Z"), "", ""));
    }
    return new QuestionHistory(APPARATUS, BORN).of(editions);
  }

  private static Claim claim(String id, String year, Standing standing) {
    return new Claim(
        new LocalId(id),
        new Value.OfDate(HistoricalDate.of(year)),
        Nature.FACT,
        standing,
        null,
        List.of(),
        Texts.NONE,
        List.of());
  }
}
