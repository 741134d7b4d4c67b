package org.variorum.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.variorum.claim.Account;
import org.variorum.claim.Claim;
import org.variorum.claim.FirstTold;
import org.variorum.claim.Nature;
import org.variorum.claim.Question;
import org.variorum.claim.Standing;
import org.variorum.claim.Value;
import org.variorum.date.HistoricalDate;
import org.variorum.document.VocabularyCodec;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.entry.Relation;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;
import org.variorum.language.Texts;
import org.variorum.vocabulary.Vocabulary;

class WeightyTest {
  private static final Vocabulary VOCABULARY = new VocabularyCodec().general();
  private static final EntryId MASSACRE = EntryId.random(new Random(2));
  private static final Standing REFUTED =
      new Standing(
          Standing.Kind.REFUTED, Texts.english("A slip"), "An editor", LocalDate.of(2026, 5, 1));

  private final Entry entry =
      Entry.titled(EntryId.random(new Random(1)), EntryKind.PERSON, Texts.english("Someone"));

  @Test
  void isAStandingThatWasGivenOrTakenBack() {
    Entry open = asking("born", claim("c1", "1900", Standing.OPEN));
    Entry judged = asking("born", claim("c1", "1900", REFUTED));

    assertThat(weighty(open, judged)).containsExactly(new Touched(Matter.STANDING, "c1"));
    assertThat(weighty(judged, open)).containsExactly(new Touched(Matter.STANDING, "c1"));
  }

  @Test
  void isAStandingThatComesOrGoesWithItsClaim() {
    Entry judged = asking("born", claim("c1", "1900", REFUTED));

    assertThat(weighty(entry, judged)).containsExactly(new Touched(Matter.STANDING, "c1"));
    assertThat(weighty(judged, entry)).containsExactly(new Touched(Matter.STANDING, "c1"));
  }

  @Test
  void isAnotherReasonForAStanding() {
    Standing otherwise =
        new Standing(
            Standing.Kind.REFUTED, Texts.english("A lie"), "An editor", LocalDate.of(2026, 5, 1));

    assertThat(
            weighty(
                asking("born", claim("c1", "1900", REFUTED)),
                asking("born", claim("c1", "1900", otherwise))))
        .containsExactly(new Touched(Matter.STANDING, "c1"));
  }

  @Test
  void isNoClaimOnSomethingElse() {
    assertThat(
            weighty(
                asking("born", claim("c1", "1900", REFUTED)),
                asking("born", claim("c1", "1900", REFUTED), claim("c2", "1901", Standing.OPEN))))
        .isEmpty();
  }

  @Test
  void isWhateverChangesInAnAnswerOnCrimes() {
    Entry before = asking("crimes", claim("c1", "Looting", Standing.OPEN));
    Entry after = asking("crimes", claim("c1", "Theft", Standing.OPEN));

    assertThat(weighty(before, after)).containsExactly(new Touched(Matter.CRIME, "c1"));
    assertThat(weighty(before, entry)).containsExactly(new Touched(Matter.CRIME, "c1"));
    assertThat(weighty(before, before)).isEmpty();
  }

  @Test
  void isAnAccountOnCrimesAsWell() {
    Entry told =
        entry.asking(
            List.of(Question.of(new LocalId("q1"), "tried").withAccounts(List.of(account("a1")))));

    assertThat(weighty(entry, told)).containsExactly(new Touched(Matter.CRIME, "a1"));
  }

  @Test
  void isTheQuestionOnCrimesItselfIfItSaysSomething() {
    Question asked =
        Question.of(new LocalId("q1"), "crimes")
            .withClaims(List.of(claim("c1", "Looting", Standing.OPEN)));
    Entry before = entry.asking(List.of(asked));
    Entry after = entry.asking(List.of(worded(asked)));
    Entry empty = entry.asking(List.of(Question.of(new LocalId("q1"), "crimes")));

    assertThat(weighty(before, after)).containsExactly(new Touched(Matter.CRIME, "q1"));
    assertThat(weighty(entry, empty)).isEmpty();
  }

  @Test
  void isARelationInARoleOnCrimesAlsoWhenItIsGone() {
    Entry responsible = entry.related(List.of(relation("perpetrator")));
    Entry witness = entry.related(List.of(relation("witness")));

    assertThat(weighty(entry, witness)).isEmpty();
    assertThat(weighty(witness, responsible)).containsExactly(new Touched(Matter.CRIME, "r1"));
    assertThat(weighty(responsible, witness)).containsExactly(new Touched(Matter.CRIME, "r1"));
  }

  @Test
  void isAllThatWeighsWhereReadersSawNothingYet() {
    assertThat(
            Weighty.between(
                null, asking("crimes", claim("c1", "Looting", Standing.OPEN)), VOCABULARY))
        .containsExactly(new Touched(Matter.CRIME, "c1"));
  }

  private static List<Touched> weighty(Entry before, Entry after) {
    return Weighty.between(before, after, VOCABULARY);
  }

  private Entry asking(String property, Claim... claims) {
    return entry.asking(
        List.of(Question.of(new LocalId("q1"), property).withClaims(List.of(claims))));
  }

  private static Question worded(Question question) {
    return new Question(
        question.id(),
        question.property(),
        Texts.english("What did he do?"),
        question.answers(),
        question.differ(),
        question.agreed(),
        question.aspects(),
        question.claims(),
        question.accounts(),
        question.differences(),
        question.searches(),
        question.passages(),
        question.note(),
        question.basis(),
        question.shownOn());
  }

  private static Relation relation(String role) {
    return new Relation(new LocalId("r1"), MASSACRE, role, null, Texts.NONE, null, List.of());
  }

  private static Account account(String id) {
    return new Account(
        new LocalId(id),
        Texts.english("A trial"),
        Texts.NONE,
        new FirstTold(HistoricalDate.of("1946"), Texts.english("A newspaper")),
        Standing.OPEN,
        List.of(),
        List.of());
  }

  private static Claim claim(String id, String words, Standing standing) {
    return new Claim(
        new LocalId(id),
        new Value.OfText(Texts.english(words)),
        Nature.FACT,
        standing,
        null,
        List.of(),
        Texts.NONE,
        List.of());
  }
}
