package org.variorum.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.variorum.citation.Citation;
import org.variorum.citation.EvidenceRegion;
import org.variorum.citation.SourceRef;
import org.variorum.claim.Claim;
import org.variorum.claim.Difference;
import org.variorum.claim.Dispute;
import org.variorum.claim.Question;
import org.variorum.claim.Standing;
import org.variorum.digitalobject.ContentNotice;
import org.variorum.digitalobject.Picture;
import org.variorum.entry.BodyHtml;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.entry.EntryRules;
import org.variorum.identifier.LocalId;
import org.variorum.language.Texts;
import org.variorum.name.NameClass;
import org.variorum.projection.Questions;
import org.variorum.source.Work;
import org.variorum.source.WorkEdition;
import org.variorum.vocabulary.Answers;
import org.variorum.vocabulary.Vocabulary;

class DemoArchiveTest {
  private static final Pattern ENTRY_MARK = Pattern.compile("data-e=\"([^\"]*)\"");
  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final int SCAN_BYTES = 150 * 1024;

  private final DemoArchive archive = new DemoArchive();
  private final Vocabulary vocabulary = DemoArchive.vocabulary();

  @Test
  void listsEachOfItsFiles() throws IOException, URISyntaxException {
    Path folder = Path.of(Objects.requireNonNull(getClass().getResource("/demo/vlasov")).toURI());
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(DemoArchive.files())
          .containsExactlyInAnyOrderElementsOf(
              files
                  .filter(Files::isRegularFile)
                  .map(file -> folder.relativize(file).toString())
                  .filter(name -> !name.equals("files.txt"))
                  .toList());
    }
  }

  @Test
  void namesEachFileAfterItsKey() {
    archive
        .trees()
        .forEach(
            (file, tree) ->
                assertThat(tree.path("externalId").asText().replaceFirst("vlasov/", ""))
                    .isEqualTo(keyOf(file, tree)));
  }

  private static String keyOf(String file, JsonNode tree) {
    String name = file.replace(".json", "");
    String folder = tree.path("externalId").asText().split("/", -1)[1];
    return folder + "/" + name.substring(folder.length() + 1);
  }

  @Test
  void holdsEveryKindOfEntryThatItTellsOf() {
    assertThat(archive.entries().values().stream().map(Entry::kind).distinct())
        .contains(
            EntryKind.PERSON,
            EntryKind.CORPORATE_BODY,
            EntryKind.EVENT,
            EntryKind.INSTITUTION,
            EntryKind.PLACE,
            EntryKind.SOURCE,
            EntryKind.STORY,
            EntryKind.TOPIC,
            EntryKind.UNIT);
  }

  @Test
  void keepsTheRulesOfEntries() {
    EntryRules rules = new EntryRules(vocabulary);

    archive
        .entries()
        .forEach((file, entry) -> assertThat(rules.problems(entry)).as(file).isEmpty());
  }

  @Test
  void saysWhoSaysSoOfEveryClaim() {
    everyQuestion(
        (where, question) ->
            assertThat(question.claims())
                .as(where)
                .allSatisfy(claim -> assertThat(claim.citations()).isNotEmpty()));
  }

  @Test
  void saysWhatEveryAccountRestsOn() {
    everyQuestion(
        (where, question) ->
            assertThat(question.accounts())
                .as(where)
                .allSatisfy(account -> assertThat(account.allCitations()).isNotEmpty()));
  }

  @Test
  void citesASourceForEveryReading() {
    everyQuestion(
        (where, question) ->
            assertThat(question.accounts().stream().flatMap(a -> a.readings().stream()))
                .as(where)
                .allSatisfy(reading -> assertThat(reading.citations()).isNotEmpty()));
  }

  @Test
  void saysWhereEachFormOfAPersonsNameIsAttested() {
    archive
        .entries()
        .forEach(
            (file, entry) -> {
              if (entry.kind() == EntryKind.PERSON) {
                assertThat(entry.names())
                    .as(file)
                    .filteredOn(name -> name.nameClass() == NameClass.ATTESTED)
                    .allSatisfy(name -> assertThat(name.citations()).isNotEmpty());
              }
            });
  }

  @Test
  void setsAccountsInTheOrderInWhichTheyWereFirstTold() {
    everyQuestion(
        (where, question) ->
            assertThat(question.liveAccounts())
                .as(where)
                .isSortedAccordingTo(
                    (one, other) ->
                        Long.compare(
                            one.firstTold().when().earliest(),
                            other.firstTold().when().earliest())));
  }

  @Test
  void citesOnlyEditionsThatTheWorkHas() {
    everyCitation(
        (where, citation) -> {
          LocalId edition = citation.source().edition();
          assertThat(edition == null || editionOf(citation) != null).as(where).isTrue();
        });
  }

  @Test
  void marksWhatNobodyHasHeldAsToBeChecked() {
    everyCitation(
        (where, citation) ->
            assertThat(citation.toBeChecked() || wasSeen(citation) || !citation.remark().isEmpty())
                .as(where)
                .isTrue());
  }

  @Test
  void givesNoLocatorInWhatNobodyHasHeld() {
    everyCitation(
        (where, citation) ->
            assertThat(citation.locator() == null || wasSeen(citation)).as(where).isTrue());
  }

  @Test
  void citesOnlySourcesAndUnits() {
    everyCitation(
        (where, citation) ->
            assertThat(archive.identified(citation.source().entry()).kind())
                .as(where)
                .isIn(EntryKind.SOURCE, EntryKind.UNIT));
  }

  @Test
  void linksOnlyToEntriesThatItHas() {
    archive
        .trees()
        .forEach(
            (file, tree) ->
                tree.path("body")
                    .forEach(
                        body ->
                            assertThat(keysIn(body.asText()))
                                .as(file)
                                .allSatisfy(key -> assertThat(archive.id(key)).isPresent())));
  }

  private static List<String> keysIn(String body) {
    return ENTRY_MARK.matcher(body).results().map(mark -> mark.group(1).substring(1)).toList();
  }

  @Test
  void usesOnlyTheMarkupThatBodiesMayHave() {
    archive
        .entries()
        .forEach(
            (file, entry) ->
                entry
                    .body()
                    .byLanguage()
                    .forEach(
                        (language, body) ->
                            assertThat(tags(BodyHtml.clean(withIdentifiers(body))))
                                .as(file + ", " + language)
                                .isEqualTo(tags(withIdentifiers(body)))));
  }

  private static String withIdentifiers(String body) {
    return ENTRY_MARK.matcher(body).replaceAll("data-e=\"00000000\"");
  }

  private static List<String> tags(String html) {
    return TAG.matcher(html).results().map(MatchResult::group).toList();
  }

  @Test
  void keepsSummariesAndAccountsShort() {
    archive
        .entries()
        .forEach(
            (file, entry) -> assertThat(words(entry.summary())).as(file).isLessThanOrEqualTo(60));
    everyQuestion(
        (where, question) ->
            assertThat(question.accounts())
                .as(where)
                .allSatisfy(
                    account -> assertThat(words(account.prose())).isLessThanOrEqualTo(120)));
  }

  private static int words(Texts texts) {
    return texts.byLanguage().values().stream()
        .mapToInt(text -> text.strip().split("\\s+", -1).length)
        .max()
        .orElse(0);
  }

  @Test
  void hasOnlySmallPageImages() {
    assertThat(DemoArchive.files().stream().filter(file -> file.startsWith("scans/")))
        .allSatisfy(
            file -> assertThat(DemoArchive.bytes(file).length).isLessThanOrEqualTo(SCAN_BYTES));
  }

  @Test
  void leavesTheDayOfVlasovsBirthInDispute() {
    Question birth = question("vlasov/person/vlasov", "born");

    assertThat(Dispute.isContested(birth, Answers.ONE)).isTrue();
    assertThat(birth.claims()).hasSize(3);
    assertThat(better(birth).value().toString()).contains("1901-09-14");
  }

  @Test
  void leavesTheDayOfTheHangingInDispute() {
    Question death = question("vlasov/person/vlasov", "died");

    assertThat(Dispute.isContested(death, Answers.ONE)).isTrue();
    assertThat(better(death).value().toString()).contains("1946-08-01");
  }

  @Test
  void comparesThreeAccountsOfTheCaptureAndSetsTwoAside() {
    Question capture = question("vlasov/event/capture-1942", "what-happened");

    assertThat(Dispute.isContested(capture, Answers.ONE)).isTrue();
    assertThat(capture.liveAccounts()).hasSize(3);
    assertThat(capture.accounts()).hasSize(5);
    assertThat(Dispute.differsOn(capture, "in-german-hands")).isTrue();
    assertThat(Dispute.differsOn(capture, "village")).isFalse();
    assertThat(Dispute.differsWithin(capture.accounts().get(0), "building")).isTrue();
  }

  @Test
  void leavesDayAndPlaceOfTheCaptureInDispute() {
    String capture = "vlasov/event/capture-1942";

    assertThat(Dispute.isContested(question(capture, "happened"), Answers.ONE)).isTrue();
    assertThat(Dispute.isContested(question(capture, "took-place"), Answers.ONE)).isTrue();
  }

  @Test
  void setsNoFigureOfTheBreakOutAgainstAnother() {
    Question toll = question("vlasov/event/break-out-1942", "toll");

    assertThat(Dispute.isContested(toll, Answers.SEVERAL)).isFalse();
    assertThat(toll.claims()).hasSizeGreaterThan(10);
    for (Claim one : toll.claims()) {
      assertThat(toll.claims())
          .filteredOn(other -> !other.equals(one))
          .noneMatch(other -> Dispute.incompatible(one.value(), other.value()));
    }
  }

  @Test
  void asksWhetherThereWasAnArmyBefore1944() {
    Question existence = question("vlasov/body/roa", "existence");

    assertThat(Dispute.isContested(existence, Answers.ONE)).isTrue();
    assertThat(archive.id("vlasov/body/vs-konr")).isPresent();
  }

  @Test
  void holdsAtLeastTwentyFiveTrulyOpenQuestions() {
    assertThat(openQuestions()).hasSizeGreaterThanOrEqualTo(25);
  }

  @Test
  void marksNoQuestionAsContestedWhereOneSourceStandsAlone() {
    List<String> open = openQuestions();

    everyQuestion(
        (where, question) ->
            assertThat(!Questions.isContested(question, vocabulary) || open.contains(where))
                .as(where)
                .isTrue());
  }

  /** Where two live answers are at odds, and different writings stand behind them. */
  private List<String> openQuestions() {
    List<String> open = new ArrayList<>();
    everyQuestion(
        (where, question) -> {
          if (Questions.isContested(question, vocabulary)
              && (hasRivalClaims(question) || hasRivalAccounts(question))) {
            open.add(where);
          }
        });
    return open;
  }

  private boolean hasRivalClaims(Question question) {
    Answers answers = Questions.answers(question, vocabulary);
    List<Claim> live = question.liveClaims().toList();
    return live.stream()
        .anyMatch(
            one ->
                live.stream()
                    .filter(other -> !other.equals(one))
                    .filter(other -> Dispute.rivals(question, one, other, answers))
                    .anyMatch(other -> !writings(one).equals(writings(other))));
  }

  private static Set<SourceRef> writings(Claim claim) {
    return claim.citations().stream().map(Citation::source).collect(Collectors.toSet());
  }

  private static boolean hasRivalAccounts(Question question) {
    return question.liveAccounts().size() > 1
        && question.aspects().stream()
            .anyMatch(aspect -> Dispute.differsOn(question, aspect.code()));
  }

  @Test
  void showsOneDayInTwoCalendarsAsNoDispute() {
    Question birth = question("vlasov/person/meretskov", "born");

    assertThat(birth.differences())
        .extracting(Difference::kind)
        .containsExactly(Difference.TWO_CALENDARS);
    assertThat(Questions.isContested(birth, vocabulary)).isFalse();
  }

  @Test
  void pointsAtBoxesOnlyOnPagesThatTheirSourceShows() {
    List<String> boxes = new ArrayList<>();
    everyCitation(
        (where, citation) -> {
          EvidenceRegion box = citation.region();
          if (box != null) {
            boxes.add(where);
            assertThat(archive.identified(citation.source().entry()).pictures())
                .as(where)
                .extracting(Picture::object)
                .contains(box.object());
          }
        });

    assertThat(boxes).hasSizeGreaterThanOrEqualTo(5);
  }

  @Test
  void coversAPageThatListsTheDead() {
    assertThat(archive.keyed("vlasov/unit/ewp-c6").pictures())
        .allSatisfy(page -> assertThat(page.notices()).containsExactly(ContentNotice.DEATH));
  }

  @Test
  void keepsTheLastHangingAsRefuted() {
    Question last = question("vlasov/event/trial-1946", "claimed");

    assertThat(last.claims().get(0).standing().kind()).isEqualTo(Standing.Kind.REFUTED);
  }

  @Test
  void tellsOfEachSourceInTheDocumentation() throws IOException {
    String sources = Files.readString(Path.of("../docs/demo-sources.md"));

    assertThat(archive.entries().values())
        .filteredOn(entry -> entry.kind() == EntryKind.SOURCE)
        .extracting(entry -> "| " + entry.heading().wordsIn("en") + " |")
        .allSatisfy(row -> assertThat(sources).contains(row));
  }

  @Test
  void saysWhatNobodyHasWorkedOn() {
    assertThat(archive.entries().values())
        .filteredOn(entry -> entry.kind() == EntryKind.PERSON)
        .filteredOn(entry -> entry.notYetResearched().isEmpty())
        .extracting(entry -> entry.heading().wordsIn("en"))
        .containsExactly("Heinrich Himmler");
  }

  @Test
  void featuresAQuestionThatItHas() {
    JsonNode featured =
        new DocumentCodec().tree(DemoArchive.bytes("archive.json")).path("featured");
    Entry entry = archive.keyed(featured.path("entry").asText().substring(1));

    assertThat(entry.question(new LocalId(featured.path("question").asText()))).isPresent();
  }

  private Question question(String key, String property) {
    return archive.keyed(key).questions().stream()
        .filter(question -> question.property().equals(property))
        .findFirst()
        .orElseThrow();
  }

  private static Claim better(Question question) {
    return question.claims().stream()
        .filter(claim -> claim.standing().kind() == Standing.Kind.BETTER_SUPPORTED)
        .findFirst()
        .orElseThrow();
  }

  private boolean wasSeen(Citation citation) {
    Work work = archive.identified(citation.source().entry()).particulars().work();
    WorkEdition edition = editionOf(citation);
    return work == null
        || (edition == null
            ? work.editions().stream().anyMatch(WorkEdition::seen)
            : edition.seen());
  }

  private @Nullable WorkEdition editionOf(Citation citation) {
    Work work = archive.identified(citation.source().entry()).particulars().work();
    LocalId edition = citation.source().edition();
    return work == null || edition == null ? null : work.edition(edition);
  }

  /** Something to hold of a part of the archive, with the words for where it is. */
  private interface Holding<T> {
    void of(String where, T part);
  }

  private void everyQuestion(Holding<Question> holding) {
    archive
        .entries()
        .forEach(
            (file, entry) ->
                entry
                    .questions()
                    .forEach(
                        q -> holding.of(String.format(Locale.ROOT, "%s, %s", file, q.id()), q)));
  }

  private void everyCitation(Holding<Citation> holding) {
    archive
        .entries()
        .forEach(
            (file, entry) ->
                entry
                    .allCitations()
                    .forEach(
                        c -> holding.of(String.format(Locale.ROOT, "%s, %s", file, c.id()), c)));
  }
}
