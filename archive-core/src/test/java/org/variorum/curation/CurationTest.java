package org.variorum.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.variorum.ArchiveDatabase;
import org.variorum.Database;
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
import org.variorum.edition.EditionHead;
import org.variorum.edition.Editions;
import org.variorum.edition.PublishedEdition;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.entry.Particulars;
import org.variorum.hiding.Category;
import org.variorum.hiding.PublicReason;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;
import org.variorum.identifier.ObjectId;
import org.variorum.language.Texts;
import org.variorum.option.Option;
import org.variorum.revision.EntryState;
import org.variorum.staff.Actor;
import org.variorum.staff.ForbiddenActException;
import org.variorum.staff.Right;
import org.variorum.visibility.Visibility;

@ParameterizedClass
@EnumSource(Database.class)
class CurationTest {
  private static final PublicReason MISTAKEN =
      new PublicReason(Category.ERROR, Texts.english("It was about another place."));

  @Parameter Database database;
  private ArchiveDatabase archive;
  private final Actor curator = Actor.OPERATOR;

  @BeforeEach
  void open() {
    archive = ArchiveDatabase.on(database);
  }

  @Test
  void keepsANewEntryAsADraftThatVisitorsDoNotSee() {
    EntryId id = body("Union of Builders");

    assertThat(opened(id).state()).isEqualTo(EntryState.DRAFT);
    assertThat(opened(id).revision()).isEqualTo(1);
    assertThat(editions().current(id)).isEmpty();
  }

  @Test
  void publishesTheRevisionThatWasSeen() {
    EntryId id = body("Union of Painters");

    int number = publish(id, 1);

    PublishedEdition edition = editions().current(id).orElseThrow();
    assertThat(number).isEqualTo(1);
    assertThat(edition.entry()).isEqualTo(opened(id).entry());
    assertThat(opened(id).state()).isEqualTo(EntryState.PUBLISHED);
  }

  @Test
  void publishesNothingOfHowAUnitWasAcquired() {
    EntryId id =
        archive.bean(CreateEntry.class).create(curator, EntryKind.UNIT, Texts.english("Letters"));
    Description unit =
        new Description(
            null,
            0,
            Level.FONDS,
            Texts.NONE,
            null,
            List.of(),
            null,
            null,
            List.of(),
            Map.of(
                Element.ACQUISITION, Texts.english("Given by a neighbour"),
                Element.EXTENT, Texts.english("2 boxes")));
    save(id, 1, opened(id).entry().with(Particulars.of(unit)));

    publish(id, 2);

    assertThat(editions().current(id).orElseThrow().entry().particulars().description().elements())
        .containsOnlyKeys(Element.EXTENT);
    assertThat(opened(id).entry().particulars().description().element(Element.ACQUISITION))
        .isEqualTo(Texts.english("Given by a neighbour"));
  }

  @Test
  void publishesNothingThatIsForTheStaffAndAsksNoSourceOfIt() {
    EntryId source = source("A third memoir");
    EntryId id = body("Half Open");
    Question half = formedIn("1900", source);
    Claim inside =
        new Claim(
                new LocalId("c2"),
                new Value.OfDate(HistoricalDate.of("1901")),
                Nature.FACT,
                Standing.OPEN,
                null,
                List.of(),
                Texts.NONE,
                List.of())
            .seenBy(Visibility.STAFF);
    save(id, 1, opened(id).entry().asking(List.of(half.answeredBy(inside))));

    publish(id, 2);

    assertThat(editions().current(id).orElseThrow().entry().questions()).containsExactly(half);
    assertThat(opened(id).entry().questions().get(0).claims()).hasSize(2);
    assertThat(count("PublishedClaim", id)).isEqualTo(1);
  }

  @Test
  void keepsShowingTheEditionWhileTheDraftIsChanged() {
    EntryId id = body("Union of Poets");
    publish(id, 1);

    save(id, 1, opened(id).entry().headed(Texts.english("Union of Writers")));

    assertThat(editions().current(id).orElseThrow().entry().heading().wordsIn("en"))
        .isEqualTo("Union of Poets");
    assertThat(opened(id).edited()).isTrue();
  }

  @Test
  void keepsOldEditionsWhenANewOneIsPublished() {
    EntryId id = body("Old Name");
    publish(id, 1);
    save(id, 1, opened(id).entry().headed(Texts.english("New Name")));
    publish(id, 2);

    assertThat(editions().numbered(id, 1).orElseThrow().entry().heading().wordsIn("en"))
        .isEqualTo("Old Name");
    assertThat(editions().of(id)).extracting(EditionHead::number).containsExactly(2, 1);
  }

  @Test
  void refusesToSaveOverWhatSomeoneElseHasChanged() {
    EntryId id = body("Two Hands");
    Entry mine = opened(id).entry().headed(Texts.english("Mine"));
    save(id, 1, opened(id).entry().headed(Texts.english("Theirs")));

    assertThatThrownBy(() -> save(id, 1, mine))
        .isInstanceOfSatisfying(
            StaleRevisionException.class, e -> assertThat(e.actual()).isEqualTo(2));
    assertThat(opened(id).entry().heading().wordsIn("en")).isEqualTo("Theirs");
  }

  @Test
  void writesNoRevisionWhenNothingChanged() {
    EntryId id = body("Unchanged");

    assertThat(save(id, 1, opened(id).entry())).isEqualTo(1);
  }

  @Test
  void refusesToPublishAClaimWithoutASource() {
    EntryId id = body("No Source");
    save(id, 1, opened(id).entry().asking(List.of(formedIn("1900"))));

    assertThatThrownBy(() -> publish(id, 2))
        .isInstanceOf(UnpublishableException.class)
        .hasMessageContaining("c1");
  }

  @Test
  void refusesToKeepAReferenceToWhatThereIsNot() {
    EntryId id = body("Refers to Nothing");
    EntryId nothing = EntryId.random(RandomGenerator.getDefault());

    assertThatThrownBy(
            () -> save(id, 1, opened(id).entry().asking(List.of(formedIn("1900", nothing)))))
        .isInstanceOf(InvalidEntryException.class)
        .hasMessageContaining(nothing.value());
  }

  @Test
  void publishesAClaimWithItsSource() {
    EntryId source = source("A memoir");
    EntryId id = body("With Source");
    save(id, 1, opened(id).entry().asking(List.of(formedIn("1900", source))));

    publish(id, 2);

    assertThat(count("PublishedClaim", id)).isEqualTo(1);
    assertThat(count("PublishedCitation", id)).isEqualTo(1);
  }

  @Test
  void replacesThePublishedTablesWithEachEdition() {
    EntryId source = source("Another memoir");
    EntryId id = body("Twice Published");
    save(id, 1, opened(id).entry().asking(List.of(formedIn("1900", source))));
    publish(id, 2);
    save(id, 2, opened(id).entry().asking(List.of()));
    publish(id, 3);

    assertThat(count("PublishedClaim", id)).isZero();
    assertThat(count("PublishedCitation", id)).isZero();
  }

  @Test
  void aQuestionChangesOnlyWhenItIsAnother() {
    EntryId source = source("A third memoir");
    EntryId id = body("Summed Up Anew");
    save(id, 1, opened(id).entry().asking(List.of(formedIn("1900", source))));
    publish(id, 2);
    Instant first = changed(id);

    save(id, 2, opened(id).entry().summarised(Texts.english("Another summary.")));
    publish(id, 3);
    assertThat(changed(id)).isEqualTo(first);

    save(id, 3, opened(id).entry().asking(List.of(formedIn("1901", source))));
    publish(id, 4);
    assertThat(changed(id)).isAfter(first);
  }

  private Instant changed(EntryId id) {
    return archive.inTransaction(
        em ->
            em.createQuery(
                    "select q.changedAt from PublishedQuestion q where q.entryId = :id",
                    Instant.class)
                .setParameter("id", id.value())
                .getSingleResult());
  }

  @Test
  void takesAWithdrawnEntryFromThePublic() {
    EntryId id = body("Withdrawn");
    publish(id, 1);

    archive.bean(WithdrawEntry.class).withdraw(curator, id, MISTAKEN);

    assertThat(editions().current(id)).isEmpty();
    assertThat(editions().numbered(id, 1)).isEmpty();
    assertThat(archive.bean(ListEditions.class).of(curator, id)).hasSize(1);
  }

  @Test
  void numbersEditionsOnAfterAWithdrawal() {
    EntryId id = body("Back Again");
    publish(id, 1);
    archive.bean(WithdrawEntry.class).withdraw(curator, id, MISTAKEN);

    assertThat(publish(id, 1)).isEqualTo(2);
  }

  @Test
  void attachesScansOneAfterTheOther() {
    EntryId id = body("Scanned");
    RandomGenerator random = RandomGenerator.getDefault();

    archive.bean(AttachScan.class).attach(curator, id, List.of(ObjectId.random(random)), "leaf 1");
    archive.bean(AttachScan.class).attach(curator, id, List.of(ObjectId.random(random)), "leaf 2");

    assertThat(opened(id).entry().pictures())
        .extracting(picture -> picture.id().value())
        .containsExactly("p1", "p2");
  }

  @Test
  void saysOfNewScansWhatTheHouseSaysOfTheirRights() {
    EntryId id = body("Scanned on terms");
    ChangeOptions changing = archive.bean(ChangeOptions.class);
    changing.keep(Actor.OPERATOR, Option.RIGHTS_USUAL, "cc0");
    ObjectId scan = ObjectId.random(RandomGenerator.getDefault());

    archive.bean(AttachScan.class).attach(curator, id, List.of(scan), "leaf 1");
    changing.keep(Actor.OPERATOR, Option.RIGHTS_USUAL, "");

    assertThat(opened(id).entry().pictures().get(0).captions().credit().wordsIn("en"))
        .startsWith("CC0 1.0 Universal, https://creativecommons.org/");
  }

  @Test
  void findsEntriesByPartOfAHeading() {
    body("Zaporozhye Needle Works");

    DeskPage page =
        archive
            .bean(FindEntries.class)
            .find(
                curator,
                new DeskQuery(
                    DeskFilter.of("ye needle", EntryKind.CORPORATE_BODY, null),
                    DeskSort.CHANGED,
                    true,
                    0,
                    20));

    assertThat(page.rows()).extracting(DeskRow::heading).containsExactly("Zaporozhye Needle Works");
    assertThat(page.total()).isEqualTo(1);
  }

  @Test
  void refusesAnActToWhoeverLacksTheRight() {
    Actor reader = new Actor(null, "reader", EnumSet.of(Right.READ_DESK));

    assertThatThrownBy(
            () ->
                archive
                    .bean(CreateEntry.class)
                    .create(reader, EntryKind.PERSON, Texts.english("Nobody")))
        .isInstanceOf(ForbiddenActException.class);
  }

  private EntryId body(String heading) {
    return archive
        .bean(CreateEntry.class)
        .create(curator, EntryKind.CORPORATE_BODY, Texts.english(heading));
  }

  private EntryId source(String heading) {
    return archive
        .bean(CreateEntry.class)
        .create(curator, EntryKind.SOURCE, Texts.english(heading));
  }

  private OpenedEntry opened(EntryId id) {
    return archive.bean(OpenEntry.class).open(curator, id);
  }

  private int save(EntryId id, int expected, Entry changed) {
    return archive.bean(SaveEntry.class).save(curator, id, expected, changed);
  }

  private int publish(EntryId id, int expected) {
    return archive.bean(PublishEntry.class).publish(curator, id, expected).edition();
  }

  private Editions editions() {
    return archive.bean(Editions.class);
  }

  private long count(String table, EntryId id) {
    return archive.inTransaction(
        em ->
            em.createQuery("select count(r) from " + table + " r where r.entryId = :id", Long.class)
                .setParameter("id", id.value())
                .getSingleResult());
  }

  private static Question formedIn(String year, EntryId... sources) {
    List<Citation> citations =
        List.of(sources).stream()
            .map(
                source ->
                    Citation.of(
                        new LocalId("s1"), new SourceRef(source, null), null, Stance.SUPPORTS))
            .toList();
    return Question.of(new LocalId("q1"), "founded")
        .answeredBy(
            new Claim(
                new LocalId("c1"),
                new Value.OfDate(HistoricalDate.of(year)),
                Nature.FACT,
                Standing.OPEN,
                null,
                List.of(),
                Texts.NONE,
                citations));
  }
}
