package org.variorum.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.variorum.citation.Citation;
import org.variorum.citation.SourceRef;
import org.variorum.citation.Stance;
import org.variorum.claim.Claim;
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
import org.variorum.name.NameClass;
import org.variorum.name.NameForm;
import org.variorum.name.NameUse;

class EntryChangesTest {
  private static final EntryId SOURCE = EntryId.random(new Random(2));
  private static final Standing REFUTED =
      new Standing(
          Standing.Kind.REFUTED, Texts.english("A slip"), "An editor", LocalDate.of(2026, 5, 1));

  private final Entry entry =
      Entry.titled(EntryId.random(new Random(1)), EntryKind.PERSON, Texts.english("Someone"));

  @Test
  void findsNothingBetweenTwoThatAreTheSame() {
    assertThat(EntryChanges.between(entry, entry).isEmpty()).isTrue();
  }

  @Test
  void tellsClaimsAddedGoneAndChangedApart() {
    Entry before = asking(claim("c1", "1900", Standing.OPEN), claim("c2", "1901", Standing.OPEN));
    Entry after = asking(claim("c3", "1902", Standing.OPEN), claim("c1", "1900", REFUTED));

    QuestionChange question = EntryChanges.between(before, after).questions().get(0);

    assertThat(question.question().kind()).isEqualTo(Change.Kind.CHANGED);
    assertThat(question.claims())
        .extracting(change -> change.part().id().value() + " " + change.kind())
        .containsExactly("c3 ADDED", "c1 CHANGED", "c2 GONE");
  }

  @Test
  void theOrderOfClaimsAloneIsNoChangeOfAClaim() {
    Claim one = claim("c1", "1900", Standing.OPEN);
    Claim other = claim("c2", "1901", Standing.OPEN);

    EntryChanges changes = EntryChanges.between(asking(one, other), asking(other, one));

    assertThat(changes.questions()).singleElement().matches(change -> change.claims().isEmpty());
  }

  @Test
  void allAnswersOfANewQuestionAreNew() {
    EntryChanges changes = EntryChanges.between(entry, asking(claim("c1", "1900", Standing.OPEN)));

    assertThat(changes.questions().get(0).question().kind()).isEqualTo(Change.Kind.ADDED);
    assertThat(changes.questions().get(0).claims()).hasSize(1);
  }

  @Test
  void findsACitationThatWasAddedToAClaim() {
    Entry before = asking(claim("c1", "1900", Standing.OPEN));
    Entry after = asking(claim("c1", "1900", Standing.OPEN, cited("s1")));

    QuestionChange question = EntryChanges.between(before, after).questions().get(0);

    assertThat(QuestionChange.citationsOfClaim(question.claims().get(0)))
        .singleElement()
        .matches(change -> change.kind() == Change.Kind.ADDED);
  }

  @Test
  void comparesTextsInEachLanguageAndBodiesWithoutTheirMarks() {
    Entry before =
        entry
            .summarised(Texts.english("Lived long"))
            .told(Texts.english("<p>He <em>went</em>.</p><p>Then.</p>"), List.of());
    Entry after =
        entry
            .summarised(Texts.english("Lived long").with("ru", "Жил долго"))
            .told(Texts.english("<p>He went.</p><p>Later.</p>"), List.of());

    List<WordingChange> wordings = EntryChanges.between(before, after).wordings();

    assertThat(wordings)
        .extracting(change -> change.part() + " " + change.language())
        .containsExactly("summary ru", "body en");
    assertThat(wordings.get(1).runs())
        .containsExactly(
            new Run(Run.Kind.SAME, "He went.\n"),
            new Run(Run.Kind.GONE, "Then"),
            new Run(Run.Kind.ADDED, "Later"),
            new Run(Run.Kind.SAME, "."));
  }

  @Test
  void namesThatReadersDoNotSeeAreNotCompared() {
    NameForm generated = name("n1", NameClass.GENERATED);
    NameForm attested = name("n2", NameClass.ATTESTED);

    EntryChanges changes = EntryChanges.between(entry, entry.named(List.of(generated, attested)));

    assertThat(changes.names()).singleElement().matches(change -> change.part().equals(attested));
  }

  private Entry asking(Claim... claims) {
    return entry.asking(
        List.of(Question.of(new LocalId("q1"), "born").withClaims(List.of(claims))));
  }

  private static NameForm name(String id, NameClass nameClass) {
    return new NameForm(
        new LocalId(id),
        "Name",
        "en",
        nameClass,
        NameUse.VARIANT,
        null,
        null,
        Texts.NONE,
        List.of());
  }

  private static Citation cited(String id) {
    return Citation.of(new LocalId(id), new SourceRef(SOURCE, null), null, Stance.SUPPORTS);
  }

  private static Claim claim(String id, String year, Standing standing, Citation... cited) {
    return new Claim(
        new LocalId(id),
        new Value.OfDate(HistoricalDate.of(year)),
        Nature.FACT,
        standing,
        null,
        List.of(),
        Texts.NONE,
        List.of(cited));
  }
}
