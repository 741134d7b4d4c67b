package org.variorum.admin.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.variorum.claim.Difference;
import org.variorum.claim.Passage;
import org.variorum.claim.Question;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;
import org.variorum.language.Texts;
import org.variorum.place.JulianUse;
import org.variorum.vocabulary.ValueType;

class QuestionPartTest {
  private static final LocalId C1 = new LocalId("c1");
  private static final LocalId C2 = new LocalId("c2");

  private final Complaints complaints = new Complaints(Locale.ENGLISH);
  private EntryForm form;
  private QuestionPart born;
  private QuestionPart taken;

  @BeforeEach
  void openTheQuestions() throws IOException {
    form = Forms.full();
    born = form.getQuestions().getList().get(0);
    taken = form.getQuestions().getList().get(1);
  }

  @Test
  void changesHowTwoClaimsDiffer() {
    born.getRivals().getDifferences().getList().get(0).getKind().setText("two-calendars");

    assertThat(kept(0).differences())
        .containsExactly(new Difference(C1, C2, "two-calendars", Texts.english("By a year")));
  }

  @Test
  void isTheOneAnsweredLastThatHasTheNewestClaim() {
    taken.addClaim(ValueType.DATE);
    assertThat(form.answeredLast()).isEqualTo(taken.getProperty());

    born.addClaim(ValueType.DATE);
    assertThat(form.answeredLast()).isEqualTo(born.getProperty());
  }

  @Test
  void asksWhetherTwoDatesAreOneDayInTwoCalendars() {
    born.getRivals().getDifferences().getList().clear();
    date(0, "1 September 1900");
    date(1, "14 September 1900");

    SuspectedDay suspected = form.suspectedDays(born).get(0);

    assertThat(suspected.reckoned("en").replace('\u00a0', ' '))
        .isEqualTo(
            "1 September 1900 of the Julian calendar is 14 September 1900 of the Gregorian,"
                + " which was then 13 days ahead.");
    assertThat(suspected.reckoned("ru").replace('\u00a0', ' '))
        .contains("1 сентября 1900", "14 сентября 1900", "13");
  }

  @Test
  void tellsThatTwoDatesAreOneDayAndAsksNoMore() {
    born.getRivals().getDifferences().getList().clear();
    date(0, "1 September 1900");
    date(1, "14 September 1900");

    born.tellOneDay(form.suspectedDays(born).get(0));

    assertThat(form.suspectedDays(born)).isEmpty();
    assertThat(kept(0).differences())
        .singleElement()
        .satisfies(
            said -> {
              assertThat(said.kind()).isEqualTo("two-calendars");
              assertThat(said.note().byLanguage()).containsOnlyKeys("en", "ru", "de");
            });
  }

  @Test
  void asksNothingOfDatesThatLieOtherwiseApart() {
    born.getRivals().getDifferences().getList().clear();
    date(0, "1 September 1900");
    date(1, "15 September 1900");

    assertThat(form.suspectedDays(born)).isEmpty();
  }

  @Test
  void asksNothingWhereThePlaceRulesItOut() {
    born.getRivals().getDifferences().getList().clear();
    date(0, "1 September 1900");
    date(1, "14 September 1900");

    bornIn(Forms.MUNICH);

    assertThat(form.suspectedDays(born)).isEmpty();
  }

  @Test
  void asksWhereThePlaceAllowsItAndSaysWhatSpeaksForIt() {
    born.getRivals().getDifferences().getList().clear();
    date(0, "1 September 1900");
    date(1, "14 September 1900");
    assertThat(form.suspectedDays(born))
        .extracting(SuspectedDay::use)
        .containsExactly(JulianUse.UNKNOWN);

    bornIn(Forms.MOSCOW);

    assertThat(form.suspectedDays(born))
        .extracting(SuspectedDay::use)
        .containsExactly(JulianUse.CIVIL);
  }

  private void bornIn(EntryId place) {
    form.addQuestion("birth-place");
    QuestionPart where = form.getQuestions().getList().get(2);
    where.addClaim(ValueType.PLACE);
    where.getClaims().getList().get(0).getValue().getEntry().setText(place.value());
  }

  private void date(int claim, String typed) {
    ValuePart value = born.getClaims().getList().get(claim).getValue();
    value.setType(ValuePart.Type.DATE);
    DateField date = value.getDate();
    date.setText(typed);
    date.setUnstated(false);
  }

  @Test
  void addsHowTwoAccountsDiffer() {
    taken.getRivals().addDifference();
    DifferencePart fresh = taken.getRivals().getDifferences().getList().get(0);
    fresh.getOne().setText("a1");
    fresh.getOther().setText("a2");
    fresh.getKind().setText("excludes");

    assertThat(kept(1).differences())
        .containsExactly(
            new Difference(new LocalId("a1"), new LocalId("a2"), "excludes", Texts.NONE));
  }

  @Test
  void refusesThatSomethingDiffersFromItself() {
    DifferencePart difference = born.getRivals().getDifferences().getList().get(0);
    difference.getOther().setText("c1");

    assertThat(form.entry(complaints)).isNull();
    assertThat(difference.getOther().getError()).isNotBlank();
  }

  @Test
  void changesHowAnAccountTravelled() {
    PassagePart passage = taken.getRivals().getPassages().getList().get(0);
    passage.getAccount().setText("a2");
    passage.getFrom().setText("");

    assertThat(kept(1).passages())
        .containsExactly(new Passage(new LocalId("a2"), null, Forms.ID, Texts.english("copied")));
  }

  @Test
  void takesAwayWithAnAccountHowItTravelled() {
    taken.getAccounts().remove(taken.getAccounts().getList().get(0));

    assertThat(kept(1).passages()).isEmpty();
  }

  @Test
  void offersItsClaimsAndAccountsToDiffer() {
    assertThat(taken.getRivals().getAll())
        .extracting(RivalsPart.Rival::id)
        .isEqualTo(List.of("c3", "a1", "a2"));
    assertThat(taken.getRivals().gistOf("a2")).isEqualTo("Second");
    assertThat(born.getUnsourced()).isEqualTo(1);
  }

  @Test
  void opensWhatHasToBeMended() {
    form.unfold(Set.of("c2"));

    assertThat(born.isShown()).isTrue();
    assertThat(born.getClaims().getList().get(1).isOpen()).isTrue();
    assertThat(born.getClaims().getList().get(0).isOpen()).isFalse();
    assertThat(taken.isShown()).isFalse();
  }

  @Test
  void forgetsTheEditionWhenAnotherSourceIsChosen() {
    CitationPart citation = form.getNames().getList().get(0).getCitations().getList().get(0);
    assertThat(citation.getEdition().getText()).isEqualTo("e1");

    citation.chooseSource();
    assertThat(citation.getEdition().getText()).isEqualTo("e1");

    citation.getSource().setText("");
    citation.chooseSource();
    assertThat(citation.getEdition().getText()).isEmpty();
  }

  private Question kept(int place) {
    return form.entry(complaints).questions().get(place);
  }
}
