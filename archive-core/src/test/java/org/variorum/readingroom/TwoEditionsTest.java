package org.variorum.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.variorum.change.Run;
import org.variorum.citation.Citation;
import org.variorum.citation.SourceRef;
import org.variorum.citation.Stance;
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

class TwoEditionsTest {
  private static final Apparatus APPARATUS =
      new Apparatus("en", Vocabulary.NONE, Map.of(), Map.of(), LocalDate.EPOCH);
  private static final Standing REFUTED =
      new Standing(
          Standing.Kind.REFUTED, Texts.english("A slip"), "An editor", LocalDate.of(2026, 5, 1));

  private final Entry entry =
      Entry.titled(EntryId.random(new Random(1)), EntryKind.PERSON, Texts.english("Someone"));

  @Test
  void countsInWordsWhatChanged() {
    TwoEditionsView view =
        compared(
            List.of(claim("c1", "1900", Standing.OPEN)),
            List.of(
                claim("c1", "1900", REFUTED),
                claim("c2", "1901", Standing.OPEN),
                claim("c3", "1902", Standing.OPEN)));

    assertThat(view.counts())
        .containsExactly(
            new TwoEditionsView.CountView("claim-added", 2),
            new TwoEditionsView.CountView("claim-changed", 1),
            new TwoEditionsView.CountView("question-changed", 1));
  }

  @Test
  void saysHowAClaimWasJudgedBeforeAndNowAndWhy() {
    TwoEditionsView.PartView part =
        part(List.of(claim("c1", "1900", Standing.OPEN)), List.of(claim("c1", "1900", REFUTED)));

    assertThat(part.judged()).containsExactly("open", "refuted");
    assertThat(part.texts()).extracting(TwoEditionsView.TextPart::code).containsExactly("reason");
  }

  @Test
  void showsTheOldValueBesideTheNew() {
    TwoEditionsView.PartView part =
        part(
            List.of(claim("c1", "1900", Standing.OPEN)),
            List.of(claim("c1", "1901", Standing.OPEN)));

    assertThat(part.texts().get(0).code()).isEqualTo("value");
    assertThat(part.texts().get(0).runs())
        .containsExactly(new Run(Run.Kind.GONE, "1900"), new Run(Run.Kind.ADDED, "1901"));
  }

  @Test
  void namesTheCitationsThatCameAndWent() {
    Claim before = claim("c1", "1900", Standing.OPEN, cited("s1"));
    Claim after = claim("c1", "1900", Standing.OPEN, cited("s2"));

    assertThat(part(List.of(before), List.of(after)).cited())
        .extracting(TwoEditionsView.CitedPart::change)
        .containsExactly("added", "gone");
  }

  @Test
  void leavesOutTheMiddleOfALongPassageThatStayed() {
    String same = "word ".repeat(200);

    List<Run> runs =
        Edited.shortened(List.of(new Run(Run.Kind.SAME, same), new Run(Run.Kind.GONE, same)));

    assertThat(runs.get(0).words()).hasSizeLessThan(300).contains("[…]");
    assertThat(runs.get(1).words()).isEqualTo(same);
  }

  private TwoEditionsView.PartView part(List<Claim> before, List<Claim> after) {
    return compared(before, after).questions().get(0).parts().get(0);
  }

  private TwoEditionsView compared(List<Claim> before, List<Claim> after) {
    return new TwoEditions(APPARATUS).of(edition(1, before), edition(2, after));
  }

  private PublishedEdition edition(int number, List<Claim> claims) {
    Question born = Question.of(new LocalId("q1"), "born").withClaims(claims);
    return new PublishedEdition(
        entry.asking(List.of(born)), number, Instant.parse("2026-05-01T10:00:00Z"), "", "");
  }

  private static Citation cited(String id) {
    return Citation.of(
        new LocalId(id), new SourceRef(EntryId.random(new Random(2)), null), null, Stance.SUPPORTS);
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
