package org.variorum.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.variorum.curation.DeskWork.CURATOR;
import static org.variorum.curation.DeskWork.READER;
import static org.variorum.curation.DeskWork.VOLUNTEER;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.variorum.Database;
import org.variorum.change.Clash;
import org.variorum.claim.Claim;
import org.variorum.claim.Question;
import org.variorum.edition.Editions;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.entry.Particulars;
import org.variorum.entry.Relation;
import org.variorum.hiding.Category;
import org.variorum.hiding.Hideable;
import org.variorum.hiding.Reason;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;
import org.variorum.language.Texts;
import org.variorum.merger.Union;
import org.variorum.place.Concept;
import org.variorum.revision.Act;
import org.variorum.revision.EntryState;
import org.variorum.staff.Actor;
import org.variorum.staff.ForbiddenActException;
import org.variorum.task.TaskKind;

/** Two entries made one, one made two, and both taken back. */
@ParameterizedClass
@EnumSource(Database.class)
class MergingTest {
  @Parameter Database database;
  private DeskWork desk;

  @BeforeEach
  void open() {
    desk = DeskWork.on(database);
  }

  @Test
  void putsClaimsOfOneQuestionTogetherEachWithItsSources() {
    EntryId one = desk.begun("Union of Smiths");
    EntryId other = desk.begun("Smiths' Union");
    EntryId book = source("A book");
    EntryId paper = source("A paper");
    desk.founded(one, "1900", book);
    desk.founded(other, "1900", paper);
    desk.founded(other, "1901", paper);

    merge(VOLUNTEER, one, other);

    Question asked = desk.opened(one).entry().questions().get(0);
    assertThat(desk.opened(one).entry().questions()).hasSize(1);
    assertThat(asked.claims()).hasSize(2);
    assertThat(sources(asked.claims().get(0))).containsExactly(book, paper);
    assertThat(sources(asked.claims().get(1))).containsExactly(paper);
    assertThat(desk.acts(one)).startsWith(Act.MERGED);
    assertThat(desk.opened(other).state()).isEqualTo(EntryState.MERGED);
  }

  @Test
  void takesTheTextsThatAreChosenAndLeavesWhatIsNot() {
    EntryId one = desk.begun("Kept");
    EntryId other = desk.begun("Given up");
    desk.keep(one, desk.opened(one).entry().summarised(Texts.english("Short")));
    desk.keep(
        other, desk.opened(other).entry().summarised(Texts.english("Long").with("de", "Lang")));
    desk.founded(other, "1900", source("A third book"));

    desk.bean(MergeEntries.class)
        .merge(
            VOLUNTEER,
            pair(one, other, new Union.Choices(Set.of(new LocalId("q1")), Set.of("summary.en"))),
            "",
            "");

    Entry kept = desk.opened(one).entry();
    assertThat(kept.heading().wordsIn("en")).isEqualTo("Kept");
    assertThat(kept.summary()).isEqualTo(Texts.english("Long").with("de", "Lang"));
    assertThat(kept.questions()).isEmpty();
  }

  @Test
  void leadsAllThatRefersToTheOneGivenUpToTheOther() {
    EntryId one = desk.published("Volkhov Front");
    EntryId other = desk.published("Front on the Volkhov");
    EntryId member = desk.begun("A member");
    desk.relate(member, other);
    desk.publish(CURATOR, member);

    merge(CURATOR, one, other);

    assertThat(linked("PublishedLink", member)).containsExactly(one.value());
    assertThat(linked("DeskLink", member)).containsExactly(one.value());
    Entry shown = editions().current(member).orElseThrow().entry();
    assertThat(shown.relations().get(0).entry()).isEqualTo(one);
    assertThat(desk.opened(member).entry().relations().get(0).entry()).isEqualTo(other);
    assertThat(desk.opened(member).revision()).isEqualTo(2);
    assertThat(editions().current(other)).isEmpty();
    assertThat(desk.bean(NameEntries.class).of(READER, List.of(other)))
        .containsEntry(other, "Volkhov Front");
  }

  @Test
  void changesNothingForVisitorsOfTheKeptOneUntilItIsPublished() {
    EntryId one = desk.published("Seen");
    EntryId other = desk.published("Seen too");
    desk.founded(other, "1900", source("A fourth book"));

    merge(CURATOR, one, other);

    assertThat(editions().current(one).orElseThrow().entry().questions()).isEmpty();
    assertThat(desk.opened(one).edited()).isTrue();
  }

  @Test
  void splitsBothAgainAsTheyWere() {
    EntryId one = desk.published("First");
    EntryId other = desk.published("Second");
    desk.founded(other, "1900", source("A fifth book"));
    EntryId member = desk.begun("Member of the second");
    desk.relate(member, other);
    desk.publish(CURATOR, member);
    Entry before = desk.opened(one).entry();
    merge(CURATOR, one, other);

    List<Clash> stayed = desk.bean(SplitAgain.class).split(CURATOR, other);

    assertThat(stayed).isEmpty();
    assertThat(desk.opened(one).entry().questions()).isEqualTo(before.questions());
    assertThat(desk.opened(one).entry().heading()).isEqualTo(before.heading());
    assertThat(desk.opened(other).state()).isEqualTo(EntryState.PUBLISHED);
    assertThat(desk.opened(other).edited()).isTrue();
    assertThat(editions().current(other)).isPresent();
    assertThat(linked("PublishedLink", member)).containsExactly(other.value());
    assertThat(desk.acts(one)).startsWith(Act.SPLIT_AGAIN, Act.MERGED);
  }

  @Test
  void keepsWhatWasWrittenSinceAndTellsWhereItTouchesWhatCameWithTheMerger() {
    EntryId one = desk.begun("Hers");
    EntryId other = desk.begun("His");
    desk.founded(other, "1900", source("A sixth book"));
    merge(VOLUNTEER, one, other);
    Question brought = desk.opened(one).entry().questions().get(0);
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
    desk.keep(
        one,
        desk.opened(one)
            .entry()
            .summarised(Texts.english("Written since"))
            .asking(List.of(brought.withClaims(List.of(remarked)))));

    List<Clash> stayed = desk.bean(SplitAgain.class).split(VOLUNTEER, other);

    assertThat(desk.opened(one).entry().summary()).isEqualTo(Texts.english("Written since"));
    assertThat(desk.opened(one).entry().questions()).hasSize(1);
    assertThat(stayed).hasSize(1);
    assertThat(desk.opened(other).state()).isEqualTo(EntryState.DRAFT);
  }

  @Test
  void refusesWhatCannotBeOne() {
    EntryId body = desk.begun("A body");
    EntryId book = source("Not a body");
    EntryId shown = desk.published("A public body");

    assertThat(refusal(body, body)).isEqualTo(UnmovableException.Why.ITSELF);
    assertThat(refusal(body, book)).isEqualTo(UnmovableException.Why.ANOTHER_KIND);
    assertThat(refusal(body, shown)).isEqualTo(UnmovableException.Why.ONLY_THE_OTHER_IS_PUBLIC);
  }

  @Test
  void refusesWhereOneLiesWithinTheOther() {
    EntryId region = desk.created(CURATOR, EntryKind.PLACE, "A region");
    EntryId town = desk.created(CURATOR, EntryKind.PLACE, "A town in it");
    Concept within = new Concept(region, null, Texts.NONE, List.of(), Map.of());
    desk.keep(
        town,
        desk.opened(town)
            .entry()
            .with(new Particulars(null, null, null, within, null, null, null)));

    assertThat(refusal(region, town)).isEqualTo(UnmovableException.Why.ONE_WITHIN_THE_OTHER);
    assertThat(refusal(town, region)).isEqualTo(UnmovableException.Why.ONE_WITHIN_THE_OTHER);
  }

  @Test
  void refusesWhatIsHiddenOnEitherSide() {
    EntryId one = desk.published("Shown");
    EntryId other = desk.published("Hidden");
    desk.bean(HideNow.class)
        .hide(
            CURATOR,
            new Hideable.OfEntry(other),
            new Reason(Category.PRIVACY, "", LocalDate.of(2027, 1, 1), null));

    assertThat(refusal(one, other)).isEqualTo(UnmovableException.Why.HIDDEN);
    assertThat(refusal(other, one)).isEqualTo(UnmovableException.Why.HIDDEN);
  }

  @Test
  void needsTheRightToPublishOnlyWhereVisitorsSeeTheOneGivenUp() {
    EntryId one = desk.published("Public one");
    EntryId other = desk.published("Public other");
    EntryId draft = desk.begun("A draft");

    assertThatThrownBy(() -> merge(READER, one, draft)).isInstanceOf(ForbiddenActException.class);
    assertThatThrownBy(() -> merge(VOLUNTEER, one, other))
        .isInstanceOf(ForbiddenActException.class);
    merge(VOLUNTEER, one, draft);
    merge(CURATOR, one, other);
    assertThatThrownBy(() -> desk.bean(SplitAgain.class).split(VOLUNTEER, other))
        .isInstanceOf(ForbiddenActException.class);
    desk.bean(SplitAgain.class).split(VOLUNTEER, draft);
    assertThat(desk.opened(draft).state()).isEqualTo(EntryState.DRAFT);
  }

  @Test
  void isRefusedWhereSomebodyHasChangedEitherSince() {
    EntryId one = desk.begun("Stale one");
    EntryId other = desk.begun("Stale other");
    MergeEntries.Pair seen = pair(one, other, Union.Choices.NONE);
    desk.keep(other, desk.opened(other).entry().headed(Texts.english("Changed")));

    assertThatThrownBy(() -> desk.bean(MergeEntries.class).merge(VOLUNTEER, seen, "", ""))
        .isInstanceOf(StaleRevisionException.class);
  }

  @Test
  void followsAChainOfMergersToItsEndAndSplitsItFromThere() {
    EntryId first = desk.begun("Link one");
    EntryId second = desk.begun("Link two");
    EntryId third = desk.begun("Link three");
    EntryId member = desk.begun("Member of link one");
    desk.relate(member, first);
    merge(VOLUNTEER, second, first);
    merge(VOLUNTEER, third, second);

    assertThat(linked("DeskLink", member)).containsExactly(third.value());
    assertThatThrownBy(() -> desk.bean(SplitAgain.class).split(VOLUNTEER, first))
        .isInstanceOf(UnmovableException.class);
    desk.bean(SplitAgain.class).split(VOLUNTEER, second);
    assertThat(linked("DeskLink", member)).containsExactly(second.value());
  }

  @Test
  void endsTheReviewAndTheTasksOfTheOneGivenUp() {
    EntryId one = desk.begun("Reviewed union");
    EntryId other = desk.begun("Reviewed union");
    desk.send(VOLUNTEER, one);
    desk.send(VOLUNTEER, other);

    merge(VOLUNTEER, one, other);

    assertThat(desk.bean(ListReviews.class).of(READER, other)).isEmpty();
    assertThat(desk.tasks(other)).isEmpty();
    assertThat(desk.tasks(one)).doesNotContain(TaskKind.LIKE_ANOTHER);
    assertThat(desk.opened(one).state()).isEqualTo(EntryState.IN_REVIEW);
    desk.bean(SplitAgain.class).split(VOLUNTEER, other);
    assertThat(desk.opened(other).state()).isEqualTo(EntryState.DRAFT);
    assertThat(desk.tasks(other)).contains(TaskKind.LIKE_ANOTHER);
    desk.bean(SendToReview.class).recall(VOLUNTEER, one);
  }

  @Test
  void endsTheReviewOfTheNewEntryWhereADivisionIsUndone() {
    EntryId whole = desk.begun("Divided and reviewed");
    desk.founded(whole, "1900", source("A ninth book"));
    DivideEntry.Portion portion =
        new DivideEntry.Portion(Texts.english("Part"), Set.of(new LocalId("q1")), Set.of());
    DivideEntry dividing = desk.bean(DivideEntry.class);
    EntryId part = dividing.divide(VOLUNTEER, whole, desk.opened(whole).revision(), portion);
    desk.send(VOLUNTEER, part);

    dividing.rejoin(VOLUNTEER, whole);

    assertThat(desk.bean(ListReviews.class).of(READER, part)).isEmpty();
  }

  @Test
  void dividesAnEntryAndUndoesIt() {
    EntryId whole = desk.begun("Two in one");
    desk.founded(whole, "1900", source("A seventh book"));
    desk.keep(
        whole, desk.opened(whole).entry().summarised(Texts.english("Both").with("de", "Beide")));
    Entry before = desk.opened(whole).entry();
    DivideEntry dividing = desk.bean(DivideEntry.class);

    EntryId part =
        dividing.divide(
            VOLUNTEER,
            whole,
            desk.opened(whole).revision(),
            new DivideEntry.Portion(
                Texts.english("The other"), Set.of(new LocalId("q1")), Set.of("summary.de")));

    assertThat(desk.opened(part).entry().questions()).isEqualTo(before.questions());
    assertThat(desk.opened(part).entry().summary()).isEqualTo(Texts.NONE.with("de", "Beide"));
    assertThat(desk.opened(part).state()).isEqualTo(EntryState.DRAFT);
    assertThat(desk.opened(whole).entry().questions()).isEmpty();
    assertThat(desk.opened(whole).entry().summary()).isEqualTo(Texts.english("Both"));
    assertThat(desk.opened(whole).entry().relations())
        .extracting(Relation::entry)
        .containsExactly(part);

    dividing.rejoin(VOLUNTEER, part);

    assertThat(desk.opened(whole).entry().questions()).isEqualTo(before.questions());
    assertThat(desk.opened(whole).entry().relations()).isEmpty();
    assertThat(desk.opened(part).state()).isEqualTo(EntryState.TRASHED);
  }

  @Test
  void undoesNoDivisionWhereEitherWasChangedSince() {
    EntryId whole = desk.begun("Divided and changed");
    desk.founded(whole, "1900", source("An eighth book"));
    DivideEntry dividing = desk.bean(DivideEntry.class);
    DivideEntry.Portion portion =
        new DivideEntry.Portion(Texts.english("Part"), Set.of(new LocalId("q1")), Set.of());
    int seen = desk.opened(whole).revision();
    assertThatThrownBy(() -> dividing.divide(READER, whole, seen, portion))
        .isInstanceOf(ForbiddenActException.class);
    EntryId part = dividing.divide(VOLUNTEER, whole, seen, portion);
    desk.keep(part, desk.opened(part).entry().summarised(Texts.english("More")));

    assertThatThrownBy(() -> dividing.rejoin(VOLUNTEER, whole))
        .isInstanceOf(StaleRevisionException.class);
    assertThatThrownBy(() -> dividing.rejoin(VOLUNTEER, desk.begun("Never divided")))
        .isInstanceOf(UnmovableException.class);
  }

  @Test
  void dividesNothingWhereNothingIsChosen() {
    EntryId whole = desk.begun("Undivided");
    DivideEntry.Portion nothing =
        new DivideEntry.Portion(Texts.english("Part"), Set.of(), Set.of());

    assertThatThrownBy(() -> desk.bean(DivideEntry.class).divide(VOLUNTEER, whole, 1, nothing))
        .isInstanceOfSatisfying(
            UnmovableException.class,
            e -> assertThat(e.why()).isEqualTo(UnmovableException.Why.NOTHING_CHOSEN));
  }

  @Test
  void undoesNoDivisionWhereVisitorsSeeTheNewEntry() {
    EntryId whole = desk.begun("Divided and published");
    desk.founded(whole, "1900", source("A tenth book"));
    DivideEntry dividing = desk.bean(DivideEntry.class);
    EntryId part =
        dividing.divide(
            VOLUNTEER,
            whole,
            desk.opened(whole).revision(),
            new DivideEntry.Portion(Texts.english("Part"), Set.of(new LocalId("q1")), Set.of()));
    desk.publish(CURATOR, part);

    assertThatThrownBy(() -> dividing.rejoin(VOLUNTEER, whole))
        .isInstanceOfSatisfying(
            UnmovableException.class,
            e -> assertThat(e.why()).isEqualTo(UnmovableException.Why.PUBLIC));
  }

  private UnmovableException.Why refusal(EntryId kept, EntryId gone) {
    try {
      merge(CURATOR, kept, gone);
    } catch (UnmovableException e) {
      return e.why();
    }
    throw new AssertionError("They were merged");
  }

  private void merge(Actor actor, EntryId kept, EntryId gone) {
    desk.bean(MergeEntries.class)
        .merge(actor, pair(kept, gone, Union.Choices.NONE), "A colleague", "One subject");
  }

  private MergeEntries.Pair pair(EntryId kept, EntryId gone, Union.Choices choices) {
    return new MergeEntries.Pair(
        kept, desk.opened(kept).revision(), gone, desk.opened(gone).revision(), choices);
  }

  private static List<EntryId> sources(Claim claim) {
    return claim.citations().stream().map(citation -> citation.source().entry()).toList();
  }

  private List<String> linked(String table, EntryId from) {
    return desk.archive()
        .inTransaction(
            manager ->
                manager
                    .createQuery(
                        "select l.targetId from " + table + " l where l.entryId = :id",
                        String.class)
                    .setParameter("id", from.value())
                    .getResultList());
  }

  private EntryId source(String heading) {
    return desk.bean(CreateEntry.class).create(CURATOR, EntryKind.SOURCE, Texts.english(heading));
  }

  private Editions editions() {
    return desk.bean(Editions.class);
  }
}
