package org.variorum.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import org.variorum.description.Description;
import org.variorum.description.Element;
import org.variorum.description.Level;
import org.variorum.digitalobject.Picture;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.entry.Particulars;
import org.variorum.entry.Relation;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;
import org.variorum.identifier.ObjectId;
import org.variorum.language.Texts;
import org.variorum.name.NameClass;
import org.variorum.name.NameForm;
import org.variorum.name.NameUse;

class SlipTest {
  private static final EntryId OTHER = EntryId.random(new Random(2));
  private static final Standing REFUTED =
      new Standing(
          Standing.Kind.REFUTED, Texts.english("A slip"), "An editor", LocalDate.of(2026, 5, 1));

  private final Entry entry =
      Entry.titled(EntryId.random(new Random(1)), EntryKind.PERSON, Texts.english("Someone"))
          .summarised(Texts.english("A genral."))
          .told(
              Texts.english("<p>He <em>went</em> a way<cite data-c=\"c1\"></cite>.</p>"), List.of())
          .asking(List.of(asked(claim("1900", "Its calender is not stated.", Standing.OPEN))));

  @Test
  void mendsAWordOfTheSummary() {
    assertThat(exceeded(entry.summarised(Texts.english("A general.")))).isEmpty();
  }

  @Test
  void mendsTheBodyAndHowItsWordsLook() {
    assertThat(exceeded(told("<p>He went away<cite data-c=\"c1\"></cite>.</p>"))).isEmpty();
  }

  @Test
  void mendsTheRemarkOfAClaim() {
    assertThat(exceeded(asking(claim("1900", "Its calendar is not stated.", Standing.OPEN))))
        .isEmpty();
  }

  @Test
  void mendsTheTextOfADescriptionButNotItsDates() {
    Entry unit = unit("Leters to a freind", null);

    assertThat(Slip.exceeded(unit, unit("Letters to a friend", null))).isEmpty();
    assertThat(Slip.exceeded(unit, unit("Leters to a freind", HistoricalDate.of("1938"))))
        .containsExactly(new Touched(Matter.DATA, ""));
  }

  @Test
  void changesNoValue() {
    assertThat(exceeded(asking(claim("1901", "Its calender is not stated.", Standing.OPEN))))
        .containsExactly(new Touched(Matter.STATEMENT, "c1"));
  }

  @Test
  void addsAndRemovesNoClaim() {
    assertThat(exceeded(entry.asking(List.of(asked()))))
        .containsExactly(new Touched(Matter.STATEMENT, "c1"));
    assertThat(exceeded(entry.asking(List.of()))).contains(new Touched(Matter.STATEMENT, "c1"));
  }

  @Test
  void changesNoStanding() {
    assertThat(exceeded(asking(claim("1900", "Its calender is not stated.", REFUTED))))
        .containsExactly(new Touched(Matter.STANDING, "c1"));
  }

  @Test
  void addsNoCitation() {
    Claim cited = claim("1900", "Its calender is not stated.", Standing.OPEN);
    assertThat(exceeded(asking(cited.resting(List.of(citation("s1"))))))
        .containsExactly(new Touched(Matter.CITATION, "c1"));
    assertThat(exceeded(entry.told(entry.body(), List.of(citation("s2")))))
        .containsExactly(new Touched(Matter.CITATION, ""));
  }

  @Test
  void movesNoMarkOfCitationAndChangesNoLink() {
    assertThat(exceeded(told("<p>He <em>went</em> a way<cite data-c=\"c2\"></cite>.</p>")))
        .containsExactly(new Touched(Matter.CITATION, ""));
  }

  @Test
  void changesNoRelation() {
    Relation relation =
        new Relation(new LocalId("r1"), OTHER, "member", null, Texts.NONE, null, List.of());

    assertThat(exceeded(entry.related(List.of(relation))))
        .containsExactly(new Touched(Matter.RELATION, "r1"));
  }

  @Test
  void changesNothingByWhichTheEntryIsKnown() {
    NameForm name =
        new NameForm(
            new LocalId("n1"),
            "Somebody",
            "en",
            NameClass.ATTESTED,
            NameUse.VARIANT,
            null,
            null,
            Texts.NONE,
            List.of());

    assertThat(exceeded(entry.headed(Texts.english("Somebody"))))
        .containsExactly(new Touched(Matter.IDENTITY, ""));
    assertThat(exceeded(entry.named(List.of(name))))
        .containsExactly(new Touched(Matter.IDENTITY, ""));
  }

  @Test
  void addsNoPicture() {
    Picture scan = Picture.scan(new LocalId("p1"), new ObjectId("00000000"), Texts.NONE);

    assertThat(exceeded(entry.showing(List.of(scan))))
        .containsExactly(new Touched(Matter.DATA, "p1"));
  }

  @Test
  void isNoNewText() {
    String words = "word ".repeat(Slip.MOST_WORDS + 1);

    assertThat(exceeded(told("<p>" + words + "<cite data-c=\"c1\"></cite></p>")))
        .containsExactly(new Touched(Matter.MANY_WORDS, ""));
  }

  private List<Touched> exceeded(Entry after) {
    return Slip.exceeded(entry, after);
  }

  private Entry told(String body) {
    return entry.told(Texts.english(body), List.of());
  }

  private Entry asking(Claim claim) {
    return entry.asking(List.of(asked(claim)));
  }

  private static Question asked(Claim... claims) {
    return Question.of(new LocalId("q1"), "born").withClaims(List.of(claims));
  }

  private static Claim claim(String year, String remark, Standing standing) {
    return new Claim(
        new LocalId("c1"),
        new Value.OfDate(HistoricalDate.of(year)),
        Nature.FACT,
        standing,
        null,
        List.of(),
        Texts.english(remark),
        List.of());
  }

  private static Citation citation(String id) {
    return Citation.of(new LocalId(id), new SourceRef(OTHER, null), null, Stance.SUPPORTS);
  }

  private static Entry unit(String scope, @org.jspecify.annotations.Nullable HistoricalDate dates) {
    return Entry.titled(EntryId.random(new Random(3)), EntryKind.UNIT, Texts.english("Letters"))
        .with(
            Particulars.of(
                new Description(
                    null,
                    0,
                    Level.FONDS,
                    Texts.NONE,
                    null,
                    List.of(),
                    dates,
                    null,
                    List.of(),
                    Map.of(Element.SCOPE, Texts.english(scope)))));
  }
}
