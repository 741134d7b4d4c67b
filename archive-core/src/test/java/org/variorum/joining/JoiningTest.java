package org.variorum.joining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.variorum.citation.Citation;
import org.variorum.claim.Claim;
import org.variorum.claim.Value;
import org.variorum.document.DocumentCodec;
import org.variorum.document.VocabularyCodec;
import org.variorum.entry.Entry;
import org.variorum.entry.Remnant;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;
import org.variorum.language.Texts;
import org.variorum.name.NameForm;
import org.variorum.visibility.Visibility;
import org.variorum.vocabulary.Vocabulary;

/** What comes of an entry when a file states something of the same subject. */
class JoiningTest {
  private static final Duration LONG = Duration.ofSeconds(20);
  private static final EntryId FILE = id(1);
  private static final EntryId EARLIER = id(2);
  private static final Vocabulary GENERAL = new VocabularyCodec().general();

  private static final EntryId ENTRY = id(3);
  private static final EntryId D = id(4);
  private static final EntryId E = id(5);

  private final DocumentCodec codec = new DocumentCodec();

  private static EntryId id(int number) {
    return EntryId.random(new Random(number));
  }

  private Entry entry(String fields) {
    String json =
        """
        {"formatVersion": 1, "id": "ENTRY", "kind": "person", "heading": {"en": "Ada Marlow"}%s}"""
            .replace("ENTRY", ENTRY.value())
            .formatted(fields.isEmpty() ? "" : ", " + fields);
    return codec.read(json.getBytes(StandardCharsets.UTF_8));
  }

  private Entry born(String when, String source) {
    return entry(
        """
        "issued": {"c": 1, "q": 1, "s": 1}, "questions": [{"id": "q1", "property": "born", "claims": [
          {"id": "c1", "value": {"type": "date", "date": "%s"}%s}]}]"""
            .formatted(
                when,
                source.isEmpty()
                    ? ""
                    : ", \"citations\": [{\"id\": \"s1\", \"source\": {\"entry\": \""
                        + source
                        + "\"}}]"));
  }

  private Joint joined(Entry kept, Entry said) {
    return joined(kept, said, null, Set.of(), false);
  }

  private Joint joined(
      Entry kept, Entry said, @Nullable Entry before, Set<LocalId> held, boolean own) {
    return Joining.of(
        codec,
        kept,
        new Brought(
            said,
            before,
            held,
            own,
            false,
            new Brought.Cited(FILE, "ada", "file.xml"),
            new Brought.Cited(EARLIER, "1", "")));
  }

  private static List<Claim> claims(Entry entry) {
    return entry.questions().get(0).claims();
  }

  private static List<EntryId> sources(List<Citation> citations) {
    return citations.stream().map(citation -> citation.source().entry()).toList();
  }

  private static String date(Claim claim) {
    return ((Value.OfDate) claim.value()).date().edtf();
  }

  @Test
  void setsAValueThatContradictsBesideTheOther() {
    Entry kept = born("1900", D.value());

    Entry both = joined(kept, born("1901", "")).entry();

    assertThat(both.questions()).hasSize(1);
    assertThat(claims(both))
        .extracting(JoiningTest::date, claim -> sources(claim.citations()))
        .containsExactly(tuple("1900", List.of(D)), tuple("1901", List.of(FILE)));
    assertThat(Rivals.between(kept, both, GENERAL))
        .singleElement()
        .satisfies(
            rival -> {
              assertThat(date(rival.held())).isEqualTo("1900");
              assertThat(date(rival.brought())).isEqualTo("1901");
            });
  }

  @Test
  void setsItBesideTheOtherAlsoWhereTheEntryAsksInItsOwnWords() {
    Entry kept = worded(born("1900", D.value()));

    Entry said = born("1901", "");
    Joint joint = joined(kept, said);
    Entry both = joint.entry();

    assertThat(both.questions())
        .singleElement()
        .matches(question -> question.wording().equals(Texts.english("When was she born?")));
    assertThat(claims(both)).extracting(JoiningTest::date).containsExactly("1900", "1901");
    assertThat(Rivals.between(kept, both, GENERAL)).hasSize(1);
    assertThat(joined(both, said, said, joint.held(), false).entry()).isEqualTo(both);
    Entry another = joined(both, born("1902", ""), said, joint.held(), false).entry();
    assertThat(claims(another)).extracting(JoiningTest::date).containsExactly("1900", "1902");
  }

  private Entry worded(Entry entry) {
    String json = new String(codec.write(entry).bytes(), StandardCharsets.UTF_8);
    return codec.read(
        json.replace(
                "\"property\":\"born\"",
                "\"property\":\"born\",\"wording\":{\"en\":\"When was she born?\"}")
            .getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void leavesTheSourcesThatTheRecordNames() {
    Entry both = joined(born("1900", D.value()), born("1901", E.value())).entry();

    assertThat(sources(claims(both).get(1).citations())).containsExactly(E);
  }

  @Test
  void citesTheFileForWhatTheEntryHasAlready() {
    Entry kept = born("1900", D.value());

    Entry both = joined(kept, born("1900", "")).entry();

    assertThat(claims(both)).hasSize(1);
    assertThat(sources(claims(both).get(0).citations())).containsExactly(D, FILE);
    assertThat(Rivals.between(kept, both, GENERAL)).isEmpty();
    assertThat(joined(both, born("1900", "")).entry()).isEqualTo(both);
  }

  @Test
  void statesTheDatesForListsWhereTheyContradict() {
    Entry kept = entry(exists("1900/1946"));

    Entry both = joined(kept, entry(exists("1901/1946"))).entry();

    assertThat(both.particulars().authority().exists().edtf()).isEqualTo("1900/1946");
    assertThat(both.questions()).singleElement().matches(one -> one.property().equals("born"));
    assertThat(claims(both))
        .extracting(JoiningTest::date, claim -> sources(claim.citations()))
        .containsExactlyInAnyOrder(tuple("1900", List.of(EARLIER)), tuple("1901", List.of(FILE)));
    assertThat(Rivals.between(kept, both, GENERAL))
        .singleElement()
        .matches(rival -> date(rival.held()).equals("1900"));
  }

  @Test
  void fillsTheDatesForListsWhereThereAreNone() {
    Entry both = joined(entry(""), entry(exists("1901/1946"))).entry();

    assertThat(both.particulars().authority().exists().edtf()).isEqualTo("1901/1946");
    assertThat(both.questions()).isEmpty();
  }

  @Test
  void addsMorePreciseDatesThatAreNoRivals() {
    Entry kept = entry(exists("1900/1946"));

    Entry both = joined(kept, entry(exists("1900-09-14/1946"))).entry();

    assertThat(claims(both)).extracting(JoiningTest::date).containsExactly("1900-09-14");
    assertThat(Rivals.between(kept, both, GENERAL)).isEmpty();
  }

  private static String exists(String dates) {
    return "\"particulars\": {\"authority\": {\"exists\": \"" + dates + "\"}}";
  }

  @Test
  void addsNamesAsFurtherForms() {
    Entry kept =
        entry(
            "\"issued\": {\"n\": 1}, \"names\": [{\"id\": \"n1\", \"text\": \"Marlow, Ada\","
                + " \"language\": \"en\", \"use\": \"authorized\"}]");
    Entry said =
        entry(
                "\"issued\": {\"n\": 2}, \"names\": [{\"id\": \"n1\", \"text\": \"Marlowe, Ada\","
                    + " \"language\": \"en\", \"use\": \"authorized\"},"
                    + " {\"id\": \"n2\", \"text\": \"Marlow, Ada\", \"language\": \"en\"}]")
            .headed(Texts.english("Ada Marlowe"));

    Entry both = joined(kept, said).entry();

    assertThat(both.heading()).isEqualTo(kept.heading());
    assertThat(both.names())
        .extracting(NameForm::text, name -> name.use().name(), name -> sources(name.citations()))
        .containsExactly(
            tuple("Marlow, Ada", "AUTHORIZED", List.of(FILE)),
            tuple("Marlowe, Ada", "VARIANT", List.of(FILE)),
            tuple("Ada Marlowe", "VARIANT", List.of(FILE)));
  }

  @Test
  void tellsBesideWhatIsToldAndKeepsShortTextsInTheirOwnWords() {
    Entry kept =
        entry("\"summary\": {\"en\": \"A writer.\"}, \"body\": {\"en\": \"<p>She wrote.</p>\"}");
    Entry said =
        entry("\"summary\": {\"en\": \"A painter.\"}, \"body\": {\"en\": \"<p>She painted.</p>\"}");

    Entry both = joined(kept, said).entry();

    assertThat(both.summary()).isEqualTo(kept.summary());
    assertThat(both.body().wordsIn("en"))
        .startsWith("<p>She wrote.</p><p>She painted.<cite data-c=\"s");
    assertThat(sources(both.notes())).containsExactly(FILE);
    assertThat(both.remnants())
        .extracting(Remnant::element, one -> one.words().wordsIn("en"))
        .containsExactly(tuple("summary (file.xml)", "A painter."));
  }

  @Test
  void whatIsForTheStaffStaysSo() {
    Entry kept = unit("\"3.1.5\": {\"en\": \"1 box\"}, \"3.7.1\": {\"en\": \"By A.\"}");
    Entry said = unit("\"3.1.5\": {\"en\": \"2 boxes\"}");

    Entry both = joined(kept, said).entry();

    assertThat(both.remnants())
        .extracting(Remnant::element, Remnant::visibility)
        .containsExactly(tuple("description/3.1.5 (file.xml)", Visibility.PUBLIC));
  }

  private Entry unit(String elements) {
    String json =
        """
        {"formatVersion": 1, "id": "ENTRY", "kind": "unit", "heading": {"en": "Letters"},
         "particulars": {"description": {"position": 0, "level": "file", "elements": {%s}}}}"""
            .replace("ENTRY", ENTRY.value())
            .formatted(elements);
    return codec.read(json.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void doesNotBringAgainWhatSomebodyTookAway() {
    Entry said = born("1901", "");
    Joint both = joined(born("1900", D.value()), said);
    Entry taken =
        both.entry()
            .asking(
                List.of(
                    both.entry()
                        .questions()
                        .get(0)
                        .withClaims(claims(both.entry()).subList(0, 1))));

    Entry again = joined(taken, said.headed(taken.heading()), said, both.held(), false).entry();

    assertThat(again).isEqualTo(taken);
  }

  @Test
  void takesAwayWhatTheFileSaysNoMoreUnlessAnotherSourceSaysSo() {
    Entry kept = born("1900", D.value());
    Joint first = joined(kept, born("1901", ""));

    Joint next = joined(first.entry(), born("1902", ""), born("1901", ""), first.held(), false);

    assertThat(claims(next.entry())).extracting(JoiningTest::date).containsExactly("1900", "1902");
    Joint gone = joined(next.entry(), entry(""), born("1902", ""), next.held(), false);
    assertThat(claims(gone.entry())).isEqualTo(claims(kept));
  }

  @Test
  void ofTheEntrysOwnRecordStandsBesideWhatACuratorChanged() {
    Entry said = born("1900", D.value());
    Entry mended = born("1905", E.value()).summarised(Texts.english("Mended"));

    Entry both = joined(mended, born("1901", D.value()), said, said.parts(), true).entry();

    assertThat(claims(both)).extracting(JoiningTest::date).containsExactly("1905", "1901");
    assertThat(Rivals.between(mended, both, GENERAL)).hasSize(1);
    assertThat(joined(mended, said, said, said.parts(), true).entry()).isEqualTo(mended);
  }

  @Test
  void ofTheEntrysOwnRecordReplacesWhatNobodyChanged() {
    Entry said = born("1900", D.value());
    Entry mended = said.summarised(Texts.english("Mended"));

    Entry next = joined(mended, born("1901", D.value()), said, said.parts(), true).entry();

    assertThat(claims(next)).extracting(JoiningTest::date).containsExactly("1901");
    assertThat(next.summary()).isEqualTo(mended.summary());
  }

  @Test
  void fillsGapsAndKeepsNumbersOfOtherFiles() {
    Entry kept = entry("\"particulars\": {\"authority\": {\"identifiers\": {\"gnd\": \"1\"}}}");
    Entry said =
        entry(
            "\"particulars\": {\"authority\": {\"occupation\": {\"en\": \"writer\"},"
                + " \"identifiers\": {\"gnd\": \"2\", \"viaf\": \"3\"}}}");

    Entry both = joined(kept, said).entry();

    assertThat(both.particulars().authority().identifiers())
        .containsEntry("gnd", "1")
        .containsEntry("viaf", "3");
    assertThat(both.particulars().authority().occupation().wordsIn("en")).isEqualTo("writer");
    assertThat(both.remnants()).extracting(one -> one.words().wordsIn("en")).containsExactly("2");
  }

  @Test
  void pairsLongListsWithoutComparingEachWithEach() {
    int many = 6_000;
    Entry kept = entry(names(IntStream.rangeClosed(1, many)));
    Entry said = entry(names(IntStream.rangeClosed(1, many).map(i -> many + 1 - i)));

    Entry both = assertTimeoutPreemptively(LONG, () -> joined(kept, said)).entry();

    assertThat(both.names()).hasSize(many);
  }

  private static String names(IntStream numbers) {
    int[] id = {0};
    return numbers
        .mapToObj(
            i ->
                "{\"id\": \"n%d\", \"text\": \"Name %d\", \"language\": \"en\", \"use\": \"variant\"}"
                    .formatted(++id[0], i))
        .collect(Collectors.joining(",", "\"names\": [", "]"));
  }

  @Test
  void findsTheNotesOfALongBodyInOneGo() {
    int many = 30_000;
    String marks =
        IntStream.rangeClosed(1, many)
            .mapToObj("<cite data-c=\\\"s%d\\\"></cite>"::formatted)
            .collect(Collectors.joining(" "));
    String notes =
        IntStream.rangeClosed(1, many)
            .mapToObj(i -> "{\"id\": \"s%d\", \"source\": {\"entry\": \"%s\"}}".formatted(i, D))
            .collect(Collectors.joining(",", "[", "]"));
    Entry said = entry("\"body\": {\"en\": \"<p>%s</p>\"}, \"notes\": %s".formatted(marks, notes));

    Entry both = assertTimeoutPreemptively(LONG, () -> joined(entry(""), said)).entry();

    assertThat(both.notes()).hasSize(many + 1);
  }

  @Test
  void addsManyCitationsToMany() {
    int many = 20_000;
    Entry kept = cited(IntStream.rangeClosed(1, many));
    Entry said = cited(IntStream.rangeClosed(1, many + 1).map(i -> many + 2 - i));

    Entry both = assertTimeoutPreemptively(LONG, () -> joined(kept, said)).entry();

    assertThat(claims(both)).singleElement();
    assertThat(claims(both).get(0).citations()).hasSize(many + 1);
  }

  private Entry cited(IntStream pages) {
    int[] id = {0};
    return entry(
        pages
            .mapToObj(
                page ->
                    "{\"id\": \"s%d\", \"source\": {\"entry\": \"%s\"}, \"locator\": \"%d\"}"
                        .formatted(++id[0], D, page))
            .collect(
                Collectors.joining(
                    ",",
                    "\"questions\": [{\"id\": \"q1\", \"property\": \"born\", \"claims\": [{\"id\": \"c1\","
                        + " \"value\": {\"type\": \"date\", \"date\": \"1900\"}, \"citations\": [",
                    "]}]}]")));
  }

  @Test
  void keepsManyWordsBesideMany() {
    Entry kept = occupied("one");
    Entry both =
        assertTimeoutPreemptively(
            LONG, () -> joined(joined(kept, occupied("two")).entry(), occupied("three")).entry());

    assertThat(both.remnants()).hasSize(2 * 26 * 26 * 26);
    assertThat(joined(both, occupied("two")).entry().remnants()).hasSize(2 * 26 * 26 * 26);
  }

  /** A person whose occupation is said in each language that a code could name. */
  private Entry occupied(String words) {
    StringBuilder all = new StringBuilder();
    for (char one = 'a'; one <= 'z'; one++) {
      for (char two = 'a'; two <= 'z'; two++) {
        for (char three = 'a'; three <= 'z'; three++) {
          all.append(all.isEmpty() ? "" : ", ").append('"').append(one).append(two).append(three);
          all.append("\": \"").append(words).append('"');
        }
      }
    }
    return entry("\"particulars\": {\"authority\": {\"occupation\": {" + all + "}}}");
  }

  @Test
  void tellsOfEndlesslyManyRivalsTheFirst() {
    Entry kept = answered(1_000, 1_100);
    Entry both = joined(kept, answered(1_300, 1_400)).entry();

    assertThat(claims(both)).hasSize(200);
    assertThat(Rivals.between(kept, both, GENERAL)).hasSize(1_000);
  }

  private Entry answered(int from, int to) {
    return entry(
        IntStream.range(from, to)
            .mapToObj(
                year ->
                    "{\"id\": \"c%d\", \"value\": {\"type\": \"date\", \"date\": \"%d\"}}"
                        .formatted(year, year))
            .collect(
                Collectors.joining(
                    ",",
                    "\"questions\": [{\"id\": \"q1\", \"property\": \"born\", \"claims\": [",
                    "]}]")));
  }
}
