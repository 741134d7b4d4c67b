package org.variorum.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.variorum.citation.Citation;
import org.variorum.citation.SourceRef;
import org.variorum.citation.Stance;
import org.variorum.date.Conversion;
import org.variorum.date.HistoricalDate;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;
import org.variorum.language.Texts;
import org.variorum.vocabulary.Answers;

class DisputeTest {
  private static final EntryId ONE_PLACE = new EntryId("00000000");
  private static final EntryId OTHER_PLACE = new EntryId("10000001");

  @Test
  void aYearAndADayWithinItAgree() {
    assertThat(contested(date("1900"), date("1900-09-14"))).isFalse();
  }

  @Test
  void twoYearsExcludeEachOther() {
    assertThat(contested(date("1900"), date("1901"))).isTrue();
  }

  @Test
  void oneDayInTwoCalendarsAgrees() {
    Value oldStyle = new Value.OfDate(HistoricalDate.julian(1900, 9, 1, Conversion.ARCHIVE));

    assertThat(contested(oldStyle, date("1900-09-14"))).isFalse();
  }

  @Test
  void twoDatesThatACuratorCallsOneDayInTwoCalendarsAgree() {
    Question rivals = asked("born", date("1900-09-01"), date("1900-09-14"));
    Question one =
        new Question(
            rivals.id(),
            rivals.property(),
            rivals.wording(),
            rivals.answers(),
            rivals.differ(),
            rivals.agreed(),
            rivals.aspects(),
            rivals.claims(),
            rivals.accounts(),
            List.of(
                new Difference(
                    rivals.claims().get(1).id(),
                    rivals.claims().get(0).id(),
                    Difference.TWO_CALENDARS,
                    Texts.NONE)),
            rivals.searches(),
            rivals.passages(),
            rivals.note(),
            rivals.basis(),
            rivals.shownOn());

    assertThat(Dispute.isContested(rivals, Answers.ONE)).isTrue();
    assertThat(Dispute.isContested(one, Answers.ONE)).isFalse();
  }

  @Test
  void twoAwardsAreNoDispute() {
    Question awards = asked("award", link(ONE_PLACE), link(OTHER_PLACE));

    assertThat(Dispute.isContested(awards, Answers.SEVERAL)).isFalse();
  }

  @Test
  void fiveOfficesOneAfterTheOtherAreNoDispute() {
    Question offices =
        answeredBy(
            Stream.of("1937", "1938", "1939", "1940", "1941")
                .map(year -> held(link(year.equals("1937") ? ONE_PLACE : OTHER_PLACE), year))
                .toList());

    assertThat(Dispute.isContested(offices, Answers.ONE_AT_A_TIME)).isFalse();
  }

  @Test
  void twoOfficesAtOneTimeAreADisputeWhereOnlyOneCanBeHeld() {
    Question offices =
        answeredBy(List.of(held(link(ONE_PLACE), "1937"), held(link(OTHER_PLACE), "1937")));

    assertThat(Dispute.isContested(offices, Answers.ONE_AT_A_TIME)).isTrue();
  }

  @Test
  void aContradictingCitationMakesADispute() {
    Question one = answeredBy(List.of(claim(1, date("1900"), Stance.CONTRADICTS)));

    assertThat(Dispute.isContested(one, Answers.ONE)).isTrue();
  }

  @Test
  void aRefutedClaimIsNoRivalAnyMore() {
    Question one =
        answeredBy(List.of(claim(1, date("1900"), Stance.SUPPORTS), refuted(2, date("1901"))));

    assertThat(Dispute.isContested(one, Answers.ONE)).isFalse();
  }

  @Test
  void figuresOfDifferentPeopleAreNotComparable() {
    assertThat(contested(figure(16000, false, "out"), figure(6000, false, "killed"))).isFalse();
  }

  @Test
  void figuresOfTheSamePeopleExcludeEachOther() {
    assertThat(contested(figure(16000, false, "out"), figure(6000, false, "out"))).isTrue();
  }

  @Test
  void aboutSixteenThousandAndSixteenThousandAgree() {
    assertThat(contested(figure(16000, true, "out"), figure(16000, false, "out"))).isFalse();
    assertThat(contested(figure(16000, true, "out"), figure(16500, false, "out"))).isFalse();
    assertThat(contested(figure(16000, true, "out"), figure(20000, false, "out"))).isTrue();
  }

  @Test
  void linksToDifferentEntriesExcludeEachOther() {
    assertThat(contested(link(ONE_PLACE), link(OTHER_PLACE))).isTrue();
    assertThat(contested(link(ONE_PLACE), link(ONE_PLACE))).isFalse();
  }

  @Test
  void textsAreADisputeOnlyIfACuratorSaysSo() {
    assertThat(contested(text("so"), text("otherwise"))).isFalse();

    Claim against = against(claim(2, text("otherwise"), Stance.SUPPORTS), "c1");
    Question said = answeredBy(List.of(claim(1, text("so"), Stance.SUPPORTS), against));

    assertThat(Dispute.isContested(said, Answers.SEVERAL)).isTrue();
  }

  @Test
  void thatThereWasNoneExcludesThatThereWasOne() {
    Value none = new Value.OfAbsence(Value.Absence.NONE);
    Value unknown = new Value.OfAbsence(Value.Absence.UNKNOWN);

    assertThat(contested(none, date("1900"))).isTrue();
    assertThat(contested(unknown, date("1900"))).isFalse();
  }

  @Test
  void accountsThatDifferOnAnAspectAreADispute() {
    assertThat(accounts(states(text("locked in")), states(text("not locked in")))).isTrue();
  }

  @Test
  void anAccountThatDoesNotStateSomethingDeniesNothing() {
    assertThat(accounts(states(text("locked in")), null)).isFalse();
  }

  @Test
  void anAccountThatDeniesWhatAnotherStatesMakesADispute() {
    Reading denies =
        new Reading("where", Reading.Kind.DENIES, text("locked in"), Texts.NONE, List.of());

    assertThat(accounts(states(text("locked in")), denies)).isTrue();
  }

  @Test
  void anAccountMayDifferWithinItself() {
    Account torn = account(1, states(date("1942-07-11")), states(date("1942-07-12")));

    assertThat(Dispute.differsWithin(torn, "where")).isTrue();
    assertThat(Dispute.differsWithin(account(1, states(date("1942-07-11"))), "where")).isFalse();
  }

  @Test
  void tellsWhatTheSourcesAreAtOddsOver() {
    assertThat(over(date("1900"), date("1901"))).contains(Contention.DATE);
    assertThat(over(figure(5, false, "men"), figure(9, false, "men"))).contains(Contention.FIGURE);
    assertThat(over(link(ONE_PLACE), link(OTHER_PLACE))).contains(Contention.WHO);
    assertThat(over(date("1900"), new Value.OfAbsence(Value.Absence.NONE)))
        .contains(Contention.WHETHER);
    assertThat(over(date("1900"), date("1900"))).isEmpty();
    assertThat(
            Dispute.contention(
                answeredBy(List.of(claim(1, text("so"), Stance.CONTRADICTS))), Answers.SEVERAL))
        .contains(Contention.WORDS);
    assertThat(Dispute.contention(told(states(text("in")), states(text("out"))), Answers.ONE))
        .contains(Contention.COURSE);
  }

  @Test
  void aClaimIsContestedByALiveRivalOnly() {
    Question asked = asked("born", date("1900"), date("1901"), date("1901-09-14"));
    Claim rival = asked.claims().get(0);
    Question settled =
        asked.withClaims(
            List.of(refuted(1, date("1900")), asked.claims().get(1), asked.claims().get(2)));

    assertThat(asked.claims()).allMatch(one -> Dispute.isContested(asked, one, Answers.ONE));
    assertThat(Dispute.isContested(asked, rival, Answers.SEVERAL)).isFalse();
    assertThat(settled.claims()).noneMatch(one -> Dispute.isContested(settled, one, Answers.ONE));
  }

  private static Optional<Contention> over(Value one, Value other) {
    return Dispute.contention(asked("born", one, other), Answers.ONE);
  }

  private static boolean contested(Value one, Value other) {
    return Dispute.isContested(asked("born", one, other), Answers.ONE);
  }

  private static boolean accounts(Reading one, @Nullable Reading other) {
    return Dispute.isContested(told(one, other), Answers.ONE);
  }

  private static Question told(Reading one, @Nullable Reading other) {
    return new Question(
        new LocalId("q1"),
        "what-happened",
        Texts.NONE,
        null,
        Texts.NONE,
        Texts.NONE,
        List.of(new Aspect("where", Texts.english("Where"))),
        List.of(),
        List.of(account(1, one), other == null ? account(2) : account(2, other)),
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        List.of());
  }

  private static Account account(int number, Reading... readings) {
    return new Account(
        new LocalId("a" + number),
        Texts.english("Account"),
        Texts.NONE,
        new FirstTold(HistoricalDate.of("1943"), Texts.english("someone")),
        Standing.OPEN,
        List.of(readings),
        List.of());
  }

  private static Reading states(Value value) {
    return new Reading("where", Reading.Kind.STATES, value, Texts.NONE, List.of());
  }

  private static Question asked(String property, Value... values) {
    List<Value> all = Arrays.asList(values);
    return answeredBy(
        IntStream.range(0, all.size())
            .mapToObj(i -> claim(i + 1, all.get(i), Stance.SUPPORTS))
            .toList());
  }

  private static Question answeredBy(List<Claim> claims) {
    return Question.of(new LocalId("q1"), "born").withClaims(claims);
  }

  private static Claim claim(int number, Value value, Stance stance) {
    return whole(number, value, Standing.OPEN, null, List.of(), stance);
  }

  private static Claim held(Value value, String when) {
    int number = Integer.parseInt(when) - 1936 + (value.equals(link(OTHER_PLACE)) ? 50 : 0);
    return whole(number, value, Standing.OPEN, HistoricalDate.of(when), List.of(), Stance.SUPPORTS);
  }

  private static Claim refuted(int number, Value value) {
    Standing standing =
        new Standing(
            Standing.Kind.REFUTED,
            Texts.english("Others came later"),
            "The editors",
            LocalDate.of(2026, 1, 2));
    return whole(number, value, standing, null, List.of(), Stance.SUPPORTS);
  }

  private static Claim against(Claim claim, String other) {
    return whole(
        claim.id().number(),
        claim.value(),
        claim.standing(),
        null,
        List.of(new LocalId(other)),
        Stance.SUPPORTS);
  }

  private static Claim whole(
      int number,
      Value value,
      Standing standing,
      @Nullable HistoricalDate when,
      List<LocalId> against,
      Stance stance) {
    Citation citation =
        Citation.of(new LocalId("s" + number), new SourceRef(ONE_PLACE, null), null, stance);
    return new Claim(
        new LocalId("c" + number),
        value,
        Nature.FACT,
        standing,
        when,
        against,
        Texts.NONE,
        List.of(citation));
  }

  private static Value date(String edtf) {
    return new Value.OfDate(HistoricalDate.of(edtf));
  }

  private static Value link(EntryId entry) {
    return new Value.OfEntry(entry, Texts.NONE);
  }

  private static Value text(String words) {
    return new Value.OfText(Texts.english(words));
  }

  private static Value figure(long number, boolean approximate, String countedCode) {
    BigDecimal figure = BigDecimal.valueOf(number);
    return new Value.OfFigure(
        new Figure(
            figure,
            figure,
            approximate,
            "person",
            Texts.english("men"),
            countedCode,
            Texts.english("Volkhov front"),
            HistoricalDate.of("1942-06")));
  }
}
