package org.variorum.living;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.authority.Authority;
import org.variorum.claim.Claim;
import org.variorum.claim.Nature;
import org.variorum.claim.Question;
import org.variorum.claim.Standing;
import org.variorum.claim.Value;
import org.variorum.date.HistoricalDate;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.entry.Particulars;
import org.variorum.entry.Relation;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;
import org.variorum.language.Texts;

class MayBeLivingTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
  private static final Standing REFUTED =
      new Standing(Standing.Kind.REFUTED, Texts.english("A slip"), "The editors", TODAY);
  private static final EntryId BODY = EntryId.random(RandomGenerator.getDefault());

  @ParameterizedTest
  @EnumSource(value = EntryKind.class, names = "PERSON", mode = EnumSource.Mode.EXCLUDE)
  void onlyPersonsAre(EntryKind kind) {
    assertThat(MayBeLiving.of(titled(kind))).isEmpty();
  }

  @Test
  void whoIsNotDatedAtAllMayBeLivingForEver() {
    MayBeLiving living = MayBeLiving.of(person()).orElseThrow();

    assertThat(living.until()).isEqualTo(Long.MAX_VALUE);
    assertThat(living)
        .hasToString("no date of death is stated, neither birth nor activity is dated");
  }

  @Test
  void whoWasBornLessThan110YearsAgoIs() {
    assertThat(living(person(born("1934")))).isTrue();
    assertThat(MayBeLiving.of(person(born("1934"))).orElseThrow())
        .hasToString("no date of death is stated, born 1934");
  }

  @ParameterizedTest
  @CsvSource({"1916-11-26, true", "1916-11-25, false", "1916, true", "1915, false"})
  void countsToTheDay(String birth, boolean living) {
    assertThat(living(person(born(birth)))).isEqualTo(living);
  }

  @Test
  void theLatestOfRivalBirthsDecides() {
    assertThat(living(person(born("1890"), born("1920")))).isTrue();
    assertThat(MayBeLiving.of(person(born("1920"), born("1890"))))
        .hasValueSatisfying(
            living -> assertThat(living.since()).isEqualTo(HistoricalDate.of("1920")));
  }

  @Test
  void aBirthThatIsRefutedDoesNotCount() {
    assertThat(living(person(born("1890"), question("born", date("1950"), null, REFUTED))))
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource({"[1920..], true", "[..1900], false", "1900/1920, true", "191X, true", "190X, false"})
  void takesTheLastDayOfABirthThatIsKnownRoughly(String birth, boolean living) {
    assertThat(living(person(born(birth)))).isEqualTo(living);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1999-05-03", "[..1960]", "../1960", "1960~", "202X"})
  void whoseDeathIsStatedIsNot(String death) {
    assertThat(living(person(born("1934"), died(death)))).isFalse();
  }

  @Test
  void rivalDeathsAreADeath() {
    assertThat(living(person(born("1934"), died("1944"), died("1960")))).isFalse();
  }

  @Test
  void aDeathThatIsRefutedDoesNotCount() {
    assertThat(living(person(born("1934"), question("died", date("1944"), null, REFUTED))))
        .isTrue();
  }

  @ParameterizedTest
  @EnumSource(Value.Absence.class)
  void nothingIsNoDeath(Value.Absence absence) {
    assertThat(
            living(
                person(
                    born("1934"),
                    question("died", new Value.OfAbsence(absence), null, Standing.OPEN))))
        .isTrue();
  }

  @Test
  void aDeathOfWhichItIsSaidThatThereWasNoneDoesNotCount() {
    Question denied =
        question("died", new Value.OfAbsence(Value.Absence.NONE), null, Standing.OPEN);

    assertThat(living(person(born("1934"), died("1944"), denied))).isTrue();
  }

  @Test
  void whoDiedAfterADayLivedThen() {
    assertThat(living(person(died("[1960..]")))).isTrue();
    assertThat(living(person(died("[1930..]")))).isFalse();
    assertThat(living(person(born("1900"), died("[1930..]")))).isFalse();
  }

  @Test
  void whoseBirthIsUnknownIsBy90YearsSinceTheLastActivity() {
    Question unknown =
        question("born", new Value.OfAbsence(Value.Absence.UNKNOWN), null, Standing.OPEN);
    Question office = question("office", text(), "1942", Standing.OPEN);

    assertThat(living(person(unknown, office))).isTrue();
    assertThat(MayBeLiving.of(person(unknown, office)).orElseThrow())
        .hasToString("no date of death is stated, date of birth unknown, active 1942");
  }

  @ParameterizedTest
  @CsvSource({"1936-11-26, true", "1936-11-25, false"})
  void countsActivityToTheDay(String day, boolean living) {
    assertThat(living(person(question("office", text(), day, Standing.OPEN)))).isEqualTo(living);
  }

  @Test
  void activityIsWhatClaimsAndRelationsAreDatedWith() {
    Relation member =
        new Relation(
            new LocalId("r1"),
            BODY,
            "member",
            HistoricalDate.of("1950"),
            Texts.NONE,
            null,
            List.of());

    assertThat(since(person(question("party-membership", date("1930"), null, Standing.OPEN))))
        .isEqualTo("1930");
    assertThat(since(person(question("office", text(), "1931", Standing.OPEN)))).isEqualTo("1931");
    assertThat(since(person().related(List.of(member)))).isEqualTo("1950");
    assertThat(since(existing("1929"))).isEqualTo("1929");
  }

  @Test
  void activityWithoutAnEndCountsFromItsBeginning() {
    assertThat(living(person(question("office", text(), "1930/..", Standing.OPEN)))).isFalse();
    assertThat(living(person(question("office", text(), "1941/", Standing.OPEN)))).isTrue();
  }

  @Test
  void activityDoesNotCountWhereABirthIsKnown() {
    assertThat(living(person(born("1910"), question("office", text(), "1999", Standing.OPEN))))
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource({"1900/1945, false", "1934/.., true", "1934/, true", "1900/.., false"})
  void datesOfExistenceSpeakWhereNothingIsAsked(String exists, boolean living) {
    assertThat(living(existing(exists))).isEqualTo(living);
  }

  @Test
  void datesOfExistenceAreSilentWhereTheQuestionIsAsked() {
    Question refuted = question("died", date("1945"), null, REFUTED);

    assertThat(living(existing("1934/1945").asking(List.of(refuted)))).isTrue();
    assertThat(living(existing("1900/..").asking(List.of(born("1934"))))).isTrue();
  }

  @Test
  void takesDatesFarBeyondAnyCalendar() {
    assertThat(living(person(born("-0500")))).isFalse();
    assertThat(living(person(born("Y-170000002")))).isFalse();
    assertThat(living(person(born("Y170000002")))).isTrue();
  }

  private static boolean living(Entry entry) {
    return MayBeLiving.on(TODAY, entry).isPresent();
  }

  private static @Nullable String since(Entry entry) {
    HistoricalDate since = MayBeLiving.of(entry).orElseThrow().since();
    return since == null ? null : since.edtf();
  }

  private static Entry titled(EntryKind kind) {
    return Entry.titled(
        EntryId.random(RandomGenerator.getDefault()), kind, Texts.english("Someone"));
  }

  private static Entry person(Question... questions) {
    return titled(EntryKind.PERSON).asking(List.of(questions));
  }

  private static Entry existing(String dates) {
    return person()
        .with(
            Particulars.of(
                new Authority(
                    Texts.NONE, HistoricalDate.of(dates), Map.of(), Map.of(), List.of(), null)));
  }

  private static Question born(String date) {
    return question("born", date(date), null, Standing.OPEN);
  }

  private static Question died(String date) {
    return question("died", date(date), null, Standing.OPEN);
  }

  private static Value date(String edtf) {
    return new Value.OfDate(HistoricalDate.of(edtf));
  }

  private static Value text() {
    return new Value.OfText(Texts.english("Something"));
  }

  private static Question question(
      String property, Value value, @Nullable String when, Standing standing) {
    return Question.of(new LocalId("q1"), property)
        .answeredBy(
            new Claim(
                new LocalId("c1"),
                value,
                Nature.FACT,
                standing,
                when == null ? null : HistoricalDate.of(when),
                List.of(),
                Texts.NONE,
                List.of()));
  }
}
