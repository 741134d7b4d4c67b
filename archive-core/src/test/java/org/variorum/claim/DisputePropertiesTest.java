package org.variorum.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.variorum.citation.Citation;
import org.variorum.citation.SourceRef;
import org.variorum.citation.Stance;
import org.variorum.date.HistoricalDate;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;
import org.variorum.language.Texts;
import org.variorum.vocabulary.Answers;

/** What holds of every dispute, whatever the claims. */
class DisputePropertiesTest {
  private static final Standing REFUTED =
      new Standing(
          Standing.Kind.REFUTED,
          Texts.english("Others came later"),
          "The editors",
          LocalDate.of(2026, 1, 2));
  private static final EntryId SOURCE = new EntryId("00000000");

  @Property
  void excludingIsMutualAndNothingExcludesItself(
      @ForAll("values") Value one, @ForAll("values") Value other) {
    assertThat(Dispute.incompatible(one, other)).isEqualTo(Dispute.incompatible(other, one));
    assertThat(Dispute.incompatible(one, one)).isFalse();
  }

  @Property
  void theOrderOfClaimsDoesNotMatter(
      @ForAll @Size(max = 5) List<@net.jqwik.api.From("values") Value> values,
      @ForAll Answers answers) {
    Question question = asking(values, Standing.OPEN);
    List<Claim> turned = new ArrayList<>(question.claims());
    Collections.reverse(turned);

    assertThat(Dispute.isContested(question.withClaims(turned), answers))
        .isEqualTo(Dispute.isContested(question, answers));
  }

  @Property
  void whatIsRefutedMakesNoDispute(
      @ForAll @Size(max = 5) List<@net.jqwik.api.From("values") Value> values,
      @ForAll("values") Value live,
      @ForAll Answers answers) {
    List<Claim> claims = new ArrayList<>(asking(values, REFUTED).claims());
    claims.add(claim(99, live, Standing.OPEN));

    assertThat(Dispute.isContested(asking(List.of(), REFUTED).withClaims(claims), answers))
        .isFalse();
  }

  @Property
  void aFurtherClaimNeverSettlesADispute(
      @ForAll @Size(max = 4) List<@net.jqwik.api.From("values") Value> values,
      @ForAll("values") Value further,
      @ForAll Answers answers) {
    Question question = asking(values, Standing.OPEN);
    if (Dispute.isContested(question, answers)) {
      assertThat(
              Dispute.isContested(question.answeredBy(claim(99, further, Standing.OPEN)), answers))
          .isTrue();
    }
  }

  @Property
  void aQuestionWithoutAccountsIsContestedJustIfAClaimOfItIs(
      @ForAll @Size(max = 5) List<@net.jqwik.api.From("values") Value> values,
      @ForAll Answers answers) {
    Question question = asking(values, Standing.OPEN);

    assertThat(Dispute.isContested(question, answers))
        .isEqualTo(
            question.claims().stream()
                .anyMatch(one -> Dispute.isContested(question, one, answers)));
  }

  private static Question asking(List<Value> values, Standing standing) {
    List<Claim> claims = new ArrayList<>();
    for (Value value : values) {
      claims.add(claim(claims.size() + 1, value, standing));
    }
    return Question.of(new LocalId("q1"), "born").withClaims(claims);
  }

  private static Claim claim(int number, Value value, Standing standing) {
    Citation citation =
        Citation.of(new LocalId("s" + number), new SourceRef(SOURCE, null), null, Stance.SUPPORTS);
    return new Claim(
        new LocalId("c" + number),
        value,
        Nature.FACT,
        standing,
        null,
        List.of(),
        Texts.NONE,
        List.of(citation));
  }

  @Provide
  static Arbitrary<Value> values() {
    Arbitrary<Value> dates =
        Arbitraries.of("1900", "1901", "1901-09", "1901-09-14", "1900/1902", "190X", "1901?")
            .map(edtf -> new Value.OfDate(HistoricalDate.of(edtf)));
    Arbitrary<Value> figures =
        Combinators.combine(
                Arbitraries.integers().between(0, 50),
                Arbitraries.integers().between(0, 50),
                Arbitraries.of(true, false),
                Arbitraries.of("men", "guns"))
            .as(
                (low, more, about, counted) ->
                    new Value.OfFigure(
                        new Figure(
                            BigDecimal.valueOf(low),
                            BigDecimal.valueOf(low + more),
                            about,
                            "piece",
                            Texts.NONE,
                            counted,
                            Texts.NONE,
                            null)));
    Arbitrary<Value> others =
        Arbitraries.of(
            new Value.OfEntry(SOURCE, Texts.NONE),
            new Value.OfText(Texts.english("so")),
            new Value.OfText(Texts.english("otherwise")),
            new Value.OfName("Wlassow", "de"),
            new Value.OfAbsence(Value.Absence.NONE),
            new Value.OfAbsence(Value.Absence.UNKNOWN));
    return Arbitraries.oneOf(List.of(dates, figures, others));
  }
}
