package org.variorum.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.variorum.citation.Citation;
import org.variorum.citation.EvidenceRegion;
import org.variorum.citation.SourceRef;
import org.variorum.citation.Stance;
import org.variorum.claim.Account;
import org.variorum.claim.Claim;
import org.variorum.claim.Difference;
import org.variorum.claim.FirstTold;
import org.variorum.claim.Nature;
import org.variorum.claim.Question;
import org.variorum.claim.Reading;
import org.variorum.claim.Standing;
import org.variorum.claim.Value;
import org.variorum.date.HistoricalDate;
import org.variorum.digitalobject.Picture;
import org.variorum.document.VocabularyCodec;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;
import org.variorum.identifier.ObjectId;
import org.variorum.language.Texts;
import org.variorum.name.NameClass;
import org.variorum.name.NameForm;
import org.variorum.name.NameUse;
import org.variorum.visibility.Visibility;

/** What readers get of an entry of which some is for the staff. */
class WithheldTest {
  private static final ObjectId PAGE = new ObjectId("00000000");
  private static final EntryId BOOK = EntryId.random(new Random(2));

  private final Entry entry =
      Entry.titled(EntryId.random(new Random(1)), EntryKind.PERSON, Texts.english("Someone"));

  @Test
  void isAllOfItWhereNothingIsWithheld() {
    Entry open = entry.asking(List.of(born(claim("c1"), claim("c2"))));

    assertThat(open.forReaders()).isEqualTo(open);
  }

  @Test
  void isEveryClaimButTheWithheld() {
    Entry told = entry.asking(List.of(born(claim("c1"), withheld("c2")))).forReaders();

    assertThat(told.questions().get(0).claims())
        .extracting(claim -> claim.id().value())
        .containsExactly("c1");
  }

  @Test
  void saysNothingOfWhatAWithheldClaimWasSetAgainst() {
    Question question =
        born(claim("c1").opposing(ids("c2", "c3")), withheld("c2"), claim("c3"))
            .differing(List.of(difference("c1", "c2"), difference("c1", "c3")));

    Question told = entry.asking(List.of(question)).forReaders().questions().get(0);

    assertThat(told.claims().get(0).against()).isEqualTo(ids("c3"));
    assertThat(told.differences()).containsExactly(difference("c1", "c3"));
  }

  private static Question asked(String id, String words) {
    return new Question(
        new LocalId(id),
        "escape",
        Texts.english(words),
        null,
        Texts.NONE,
        Texts.NONE,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        List.of());
  }

  @Test
  void isNoQuestionThatWasAskedAndNothingMore() {
    Question bare = Question.of(new LocalId("q2"), "died");
    Entry told =
        entry
            .asking(List.of(born(claim("c1")), bare))
            .told(Texts.english("<p>Died.</p><aside data-q=\"q2\"></aside>"), List.of())
            .forReaders();

    assertThat(told.questions()).extracting(one -> one.id().value()).containsExactly("q1");
    assertThat(told.body()).isEqualTo(Texts.english("<p>Died.</p>"));
  }

  @Test
  void isNoQuestionThatHasNothingElseToSay() {
    Entry told =
        entry
            .asking(List.of(born(withheld("c1"))))
            .told(Texts.english("<p>Born.</p><aside data-q=\"q1\"></aside>"), List.of())
            .forReaders();

    assertThat(told.questions()).isEmpty();
    assertThat(told.body()).isEqualTo(Texts.english("<p>Born.</p>"));
  }

  @Test
  void isTheQuestionWithItsAccountsAndOneOfItsOwnWordsThatNobodyHasAnsweredYet() {
    Question answered = born(withheld("c1")).withAccounts(List.of(account()));
    Question open = asked("q2", "How did he get away?");

    Entry told = entry.asking(List.of(answered, open)).forReaders();

    assertThat(told.questions()).extracting(one -> one.id().value()).containsExactly("q1", "q2");
  }

  @Test
  void hasNoMarkOfAWithheldClaimInItsBodyAndKeepsTheWords() {
    Entry told =
        entry
            .asking(List.of(born(claim("c1"), withheld("c2"))))
            .told(
                Texts.english(
                    "<p>One<cite data-c=\"c1 c2\"></cite>, two<cite data-c=\"c2\"></cite>,"
                        + " <cite data-c=\"c2\">three</cite>.</p>"),
                List.of())
            .forReaders();

    assertThat(told.body())
        .isEqualTo(Texts.english("<p>One<cite data-c=\"c1\"></cite>, two, three.</p>"));
  }

  @Test
  void isNoWithheldName() {
    List<NameForm> names = List.of(name("n1"), name("n2").seenBy(Visibility.STAFF));

    assertThat(entry.named(names).forReaders().names()).containsExactly(name("n1"));
  }

  @Test
  void isNoWithheldPictureNorAPlateOrABoxOnIt() {
    Entry told =
        entry
            .showing(List.of(scan("p1").seenBy(Visibility.STAFF)))
            .asking(
                List.of(
                    born(claim("c1").resting(List.of(boxed("s1"))))
                        .withAccounts(List.of(account(boxed("s2"))))))
            .told(
                Texts.english("<figure data-p=\"p1\"></figure><p>Seen.</p>"), List.of(boxed("s3")))
            .forReaders();

    assertThat(told.pictures()).isEmpty();
    assertThat(told.body()).isEqualTo(Texts.english("<p>Seen.</p>"));
    assertThat(told.allCitations()).hasSize(3).allMatch(citation -> citation.region() == null);
  }

  @Test
  void keepsTheBoxOnAPageThatTheEntryShowsElsewhere() {
    Entry told =
        entry
            .showing(List.of(scan("p1").seenBy(Visibility.STAFF), scan("p2")))
            .told(Texts.english("<p>Seen.</p>"), List.of(boxed("s1")))
            .forReaders();

    assertThat(told.notes().get(0).region()).isNotNull();
  }

  @Test
  void refersToNothingThatItDoesNotHave() {
    Entry all =
        entry
            .named(List.of(name("n1").seenBy(Visibility.STAFF)))
            .showing(List.of(scan("p1").seenBy(Visibility.STAFF)))
            .asking(
                List.of(
                    born(claim("c1").opposing(ids("c2")), withheld("c2"))
                        .differing(List.of(difference("c2", "c1")))))
            .told(
                Texts.english(
                    "<p>A<cite data-c=\"c2 s1\"></cite></p><figure data-p=\"p1\"></figure>"),
                List.of(boxed("s1")));
    EntryRules rules = new EntryRules(new VocabularyCodec().general());
    assertThat(rules.problems(all)).isEmpty();

    assertThat(rules.problems(all.forReaders())).isEmpty();
    assertThat(all.forReaders().forReaders()).isEqualTo(all.forReaders());
  }

  private static Question born(Claim... claims) {
    return Question.of(new LocalId("q1"), "born").withClaims(List.of(claims));
  }

  private static List<LocalId> ids(String... ids) {
    return Stream.of(ids).map(LocalId::new).toList();
  }

  private static Claim withheld(String id) {
    return claim(id).seenBy(Visibility.STAFF);
  }

  private static Claim claim(String id) {
    return new Claim(
        new LocalId(id),
        new Value.OfDate(HistoricalDate.of("1900")),
        Nature.FACT,
        Standing.OPEN,
        null,
        List.of(),
        Texts.NONE,
        List.of());
  }

  private static Difference difference(String one, String other) {
    return new Difference(new LocalId(one), new LocalId(other), "excludes", Texts.NONE);
  }

  private static Account account(Citation... cited) {
    return new Account(
        new LocalId("a1"),
        Texts.english("A version"),
        Texts.NONE,
        new FirstTold(HistoricalDate.of("1946"), Texts.english("A newspaper")),
        Standing.OPEN,
        List.of(
            new Reading("when", Reading.Kind.STATES, null, Texts.english("Then"), List.of(cited))),
        List.of());
  }

  private static NameForm name(String id) {
    return new NameForm(
        new LocalId(id),
        "Name",
        "en",
        NameClass.ATTESTED,
        NameUse.VARIANT,
        null,
        null,
        Texts.NONE,
        List.of());
  }

  private static Picture scan(String id) {
    return Picture.scan(new LocalId(id), PAGE, Texts.NONE);
  }

  private static Citation boxed(String id) {
    return new Citation(
        new LocalId(id),
        new SourceRef(BOOK, null),
        null,
        Stance.SUPPORTS,
        null,
        null,
        null,
        Texts.NONE,
        List.of(),
        List.of(),
        new EvidenceRegion(PAGE, 1, 2, 3, 4),
        Texts.NONE,
        false);
  }
}
