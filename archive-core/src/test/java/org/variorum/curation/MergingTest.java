package org.variorum.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.variorum.ArchiveDatabase;
import org.variorum.Database;
import org.variorum.change.Clash;
import org.variorum.citation.Citation;
import org.variorum.citation.SourceRef;
import org.variorum.citation.Stance;
import org.variorum.claim.Claim;
import org.variorum.claim.Nature;
import org.variorum.claim.Question;
import org.variorum.claim.Standing;
import org.variorum.claim.Value;
import org.variorum.date.HistoricalDate;
import org.variorum.edition.Editions;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.entry.Relation;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;
import org.variorum.identifier.PartKind;
import org.variorum.language.Texts;
import org.variorum.merger.Union;
import org.variorum.revision.Act;
import org.variorum.revision.Drafts;
import org.variorum.revision.EntryState;
import org.variorum.staff.Actor;
import org.variorum.staff.ForbiddenActException;
import org.variorum.staff.Right;

/** Two entries made one, one made two, and both taken back. */
@ParameterizedClass
@EnumSource(Database.class)
class MergingTest {
  @Parameter Database database;
  private ArchiveDatabase archive;
  private final Actor curator = Actor.OPERATOR;
  private final Actor volunteer =
      new Actor(null, "volunteer", EnumSet.of(Right.READ_DESK, Right.EDIT));
  private final Actor reader = new Actor(null, "reader", EnumSet.of(Right.READ_DESK));

  @BeforeEach
  void open() {
    archive = ArchiveDatabase.on(database);
  }

  @Test
  void putsClaimsOfOneQuestionTogetherEachWithItsSources() {
    EntryId one = begun("Union of Smiths");
    EntryId other = begun("Smiths' Union");
    EntryId book = source("A book");
    EntryId paper = source("A paper");
    founded(one, "1900", book);
    founded(other, "1900", paper);
    founded(other, "1901", paper);

    merge(volunteer, one, other);

    Question asked = opened(one).entry().questions().get(0);
    assertThat(opened(one).entry().questions()).hasSize(1);
    assertThat(asked.claims()).hasSize(2);
    assertThat(sources(asked.claims().get(0))).containsExactly(book, paper);
    assertThat(sources(asked.claims().get(1))).containsExactly(paper);
    assertThat(acts(one)).startsWith(Act.MERGED);
    assertThat(opened(other).state()).isEqualTo(EntryState.MERGED);
  }

  @Test
  void takesTheTextsThatAreChosenAndLeavesWhatIsNot() {
    EntryId one = begun("Kept");
    EntryId other = begun("Given up");
    keep(one, opened(one).entry().summarised(Texts.english("Short")));
    keep(other, opened(other).entry().summarised(Texts.english("Long").with("de", "Lang")));
    founded(other, "1900", source("A third book"));

    archive
        .bean(MergeEntries.class)
        .merge(
            volunteer,
            pair(one, other, new Union.Choices(Set.of(new LocalId("q1")), Set.of("summary.en"))),
            "",
            "");

    Entry kept = opened(one).entry();
    assertThat(kept.heading().wordsIn("en")).isEqualTo("Kept");
    assertThat(kept.summary()).isEqualTo(Texts.english("Long").with("de", "Lang"));
    assertThat(kept.questions()).isEmpty();
  }

  @Test
  void leadsAllThatRefersToTheOneGivenUpToTheOther() {
    EntryId one = published("Volkhov Front");
    EntryId other = published("Front on the Volkhov");
    EntryId member = begun("A member");
    relate(member, other);
    publish(member);

    merge(curator, one, other);

    assertThat(linked("PublishedLink", member)).containsExactly(one.value());
    assertThat(linked("DeskLink", member)).containsExactly(one.value());
    Entry shown = editions().current(member).orElseThrow().entry();
    assertThat(shown.relations().get(0).entry()).isEqualTo(one);
    assertThat(opened(member).entry().relations().get(0).entry()).isEqualTo(other);
    assertThat(opened(member).revision()).isEqualTo(2);
    assertThat(editions().current(other)).isEmpty();
    assertThat(archive.bean(NameEntries.class).of(reader, List.of(other)))
        .containsEntry(other, "Volkhov Front");
  }

  @Test
  void changesNothingForVisitorsOfTheKeptOneUntilItIsPublished() {
    EntryId one = published("Seen");
    EntryId other = published("Seen too");
    founded(other, "1900", source("A fourth book"));

    merge(curator, one, other);

    assertThat(editions().current(one).orElseThrow().entry().questions()).isEmpty();
    assertThat(opened(one).edited()).isTrue();
  }

  @Test
  void splitsBothAgainAsTheyWere() {
    EntryId one = published("First");
    EntryId other = published("Second");
    founded(other, "1900", source("A fifth book"));
    EntryId member = begun("Member of the second");
    relate(member, other);
    publish(member);
    Entry before = opened(one).entry();
    merge(curator, one, other);

    List<Clash> stayed = archive.bean(SplitAgain.class).split(curator, other);

    assertThat(stayed).isEmpty();
    assertThat(opened(one).entry().questions()).isEqualTo(before.questions());
    assertThat(opened(one).entry().heading()).isEqualTo(before.heading());
    assertThat(opened(other).state()).isEqualTo(EntryState.PUBLISHED);
    assertThat(opened(other).edited()).isTrue();
    assertThat(editions().current(other)).isPresent();
    assertThat(linked("PublishedLink", member)).containsExactly(other.value());
    assertThat(acts(one)).startsWith(Act.SPLIT_AGAIN, Act.MERGED);
  }

  @Test
  void keepsWhatWasWrittenSinceAndTellsWhereItTouchesWhatCameWithTheMerger() {
    EntryId one = begun("Hers");
    EntryId other = begun("His");
    founded(other, "1900", source("A sixth book"));
    merge(volunteer, one, other);
    Question brought = opened(one).entry().questions().get(0);
    Claim touched = brought.claims().get(0);
    Claim remarked =
        new Claim(
            touched.id(),
            touched.value(),
            touched.nature(),
            touched.standing(),
            touched.when(),
            touched.against(),
            Texts.english("Seen in print"),
            touched.citations());
    keep(
        one,
        opened(one)
            .entry()
            .summarised(Texts.english("Written since"))
            .asking(List.of(brought.withClaims(List.of(remarked)))));

    List<Clash> stayed = archive.bean(SplitAgain.class).split(volunteer, other);

    assertThat(opened(one).entry().summary()).isEqualTo(Texts.english("Written since"));
    assertThat(opened(one).entry().questions()).hasSize(1);
    assertThat(stayed).hasSize(1);
    assertThat(opened(other).state()).isEqualTo(EntryState.DRAFT);
  }

  @Test
  void refusesWhatCannotBeOne() {
    EntryId body = begun("A body");
    EntryId book = source("Not a body");
    EntryId shown = published("A public body");

    assertThat(refusal(body, body)).isEqualTo(UnmovableException.Why.ITSELF);
    assertThat(refusal(body, book)).isEqualTo(UnmovableException.Why.ANOTHER_KIND);
    assertThat(refusal(body, shown)).isEqualTo(UnmovableException.Why.ONLY_THE_OTHER_IS_PUBLIC);
  }

  @Test
  void needsTheRightToPublishOnlyWhereVisitorsSeeTheOneGivenUp() {
    EntryId one = published("Public one");
    EntryId other = published("Public other");
    EntryId draft = begun("A draft");

    assertThatThrownBy(() -> merge(reader, one, draft)).isInstanceOf(ForbiddenActException.class);
    assertThatThrownBy(() -> merge(volunteer, one, other))
        .isInstanceOf(ForbiddenActException.class);
    merge(volunteer, one, draft);
    merge(curator, one, other);
    assertThatThrownBy(() -> archive.bean(SplitAgain.class).split(volunteer, other))
        .isInstanceOf(ForbiddenActException.class);
    archive.bean(SplitAgain.class).split(volunteer, draft);
    assertThat(opened(draft).state()).isEqualTo(EntryState.DRAFT);
  }

  @Test
  void isRefusedWhereSomebodyHasChangedEitherSince() {
    EntryId one = begun("Stale one");
    EntryId other = begun("Stale other");
    MergeEntries.Pair seen = pair(one, other, Union.Choices.NONE);
    keep(other, opened(other).entry().headed(Texts.english("Changed")));

    assertThatThrownBy(() -> archive.bean(MergeEntries.class).merge(volunteer, seen, "", ""))
        .isInstanceOf(StaleRevisionException.class);
  }

  @Test
  void followsAChainOfMergersToItsEndAndSplitsItFromThere() {
    EntryId first = begun("Link one");
    EntryId second = begun("Link two");
    EntryId third = begun("Link three");
    EntryId member = begun("Member of link one");
    relate(member, first);
    merge(volunteer, second, first);
    merge(volunteer, third, second);

    assertThat(linked("DeskLink", member)).containsExactly(third.value());
    assertThatThrownBy(() -> archive.bean(SplitAgain.class).split(volunteer, first))
        .isInstanceOf(UnmovableException.class);
    archive.bean(SplitAgain.class).split(volunteer, second);
    assertThat(linked("DeskLink", member)).containsExactly(second.value());
  }

  @Test
  void dividesAnEntryAndUndoesIt() {
    EntryId whole = begun("Two in one");
    founded(whole, "1900", source("A seventh book"));
    keep(whole, opened(whole).entry().summarised(Texts.english("Both").with("de", "Beide")));
    Entry before = opened(whole).entry();
    DivideEntry dividing = archive.bean(DivideEntry.class);

    EntryId part =
        dividing.divide(
            volunteer,
            whole,
            opened(whole).revision(),
            new DivideEntry.Portion(
                Texts.english("The other"), Set.of(new LocalId("q1")), Set.of("summary.de")));

    assertThat(opened(part).entry().questions()).isEqualTo(before.questions());
    assertThat(opened(part).entry().summary()).isEqualTo(Texts.NONE.with("de", "Beide"));
    assertThat(opened(part).state()).isEqualTo(EntryState.DRAFT);
    assertThat(opened(whole).entry().questions()).isEmpty();
    assertThat(opened(whole).entry().summary()).isEqualTo(Texts.english("Both"));
    assertThat(opened(whole).entry().relations()).extracting(Relation::entry).containsExactly(part);

    dividing.rejoin(volunteer, part);

    assertThat(opened(whole).entry().questions()).isEqualTo(before.questions());
    assertThat(opened(whole).entry().relations()).isEmpty();
    assertThat(opened(part).state()).isEqualTo(EntryState.TRASHED);
  }

  @Test
  void undoesNoDivisionWhereEitherWasChangedSince() {
    EntryId whole = begun("Divided and changed");
    founded(whole, "1900", source("An eighth book"));
    DivideEntry dividing = archive.bean(DivideEntry.class);
    DivideEntry.Portion portion =
        new DivideEntry.Portion(Texts.english("Part"), Set.of(new LocalId("q1")), Set.of());
    int seen = opened(whole).revision();
    assertThatThrownBy(() -> dividing.divide(reader, whole, seen, portion))
        .isInstanceOf(ForbiddenActException.class);
    EntryId part = dividing.divide(volunteer, whole, seen, portion);
    keep(part, opened(part).entry().summarised(Texts.english("More")));

    assertThatThrownBy(() -> dividing.rejoin(volunteer, whole))
        .isInstanceOf(StaleRevisionException.class);
    assertThatThrownBy(() -> dividing.rejoin(volunteer, begun("Never divided")))
        .isInstanceOf(UnmovableException.class);
  }

  private UnmovableException.Why refusal(EntryId kept, EntryId gone) {
    try {
      merge(curator, kept, gone);
    } catch (UnmovableException e) {
      return e.why();
    }
    throw new AssertionError("They were merged");
  }

  private void merge(Actor actor, EntryId kept, EntryId gone) {
    archive
        .bean(MergeEntries.class)
        .merge(actor, pair(kept, gone, Union.Choices.NONE), "A colleague", "One subject");
  }

  private MergeEntries.Pair pair(EntryId kept, EntryId gone, Union.Choices choices) {
    return new MergeEntries.Pair(
        kept, opened(kept).revision(), gone, opened(gone).revision(), choices);
  }

  private static List<EntryId> sources(Claim claim) {
    return claim.citations().stream().map(citation -> citation.source().entry()).toList();
  }

  /** Adds a claim on when it was formed. */
  private void founded(EntryId id, String year, EntryId source) {
    Entry entry = opened(id).entry();
    LocalId number = entry.next(PartKind.CLAIM);
    LocalId cited = entry.next(PartKind.CITATION);
    Claim claim =
        new Claim(
            number,
            new Value.OfDate(HistoricalDate.of(year)),
            Nature.FACT,
            Standing.OPEN,
            null,
            List.of(),
            Texts.NONE,
            List.of(Citation.of(cited, new SourceRef(source, null), null, Stance.SUPPORTS)));
    Entry issuing = entry.issuing(PartKind.CLAIM).issuing(PartKind.CITATION);
    keep(
        id,
        entry.questions().isEmpty()
            ? issuing
                .issuing(PartKind.QUESTION)
                .asking(
                    List.of(
                        Question.of(entry.next(PartKind.QUESTION), "founded").answeredBy(claim)))
            : issuing.asking(List.of(entry.questions().get(0).answeredBy(claim))));
  }

  private void relate(EntryId from, EntryId to) {
    Relation relation =
        new Relation(new LocalId("r1"), to, "associated", null, Texts.NONE, null, List.of());
    keep(from, opened(from).entry().issuing(PartKind.RELATION).related(List.of(relation)));
  }

  private List<String> linked(String table, EntryId from) {
    return archive.inTransaction(
        manager ->
            manager
                .createQuery(
                    "select l.targetId from " + table + " l where l.entryId = :id", String.class)
                .setParameter("id", from.value())
                .getResultList());
  }

  private EntryId source(String heading) {
    return archive
        .bean(CreateEntry.class)
        .create(curator, EntryKind.SOURCE, Texts.english(heading));
  }

  private EntryId begun(String heading) {
    return archive
        .bean(CreateEntry.class)
        .create(curator, EntryKind.CORPORATE_BODY, Texts.english(heading));
  }

  private EntryId published(String heading) {
    EntryId id = begun(heading);
    publish(id);
    return id;
  }

  private void publish(EntryId id) {
    archive.bean(PublishEntry.class).publish(curator, id, opened(id).revision());
  }

  private void keep(EntryId id, Entry changed) {
    archive.bean(SaveEntry.class).save(curator, id, opened(id).revision(), changed);
  }

  private OpenedEntry opened(EntryId id) {
    return archive.bean(OpenEntry.class).open(curator, id);
  }

  private Editions editions() {
    return archive.bean(Editions.class);
  }

  private List<Act> acts(EntryId id) {
    return archive.bean(ListRevisions.class).of(curator, id, 0, 20).stream()
        .map(Drafts.RevisionHead::act)
        .toList();
  }
}
